package fingerpost.export.proxy;

import fingerpost.export.Bundle;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.util.Map;
import java.util.TreeMap;

/** Designs whose proxies run one program, and the files of one of them. */
public final class Running {
    private Running() {}

    /** The design with every proxy a proxy of that kind. */
    public static Topology all(Topology topology, Proxy.Kind kind) {
        Topology changed = topology;
        for (Proxy each : topology.proxies()) {
            changed = changed.with(new Proxy(each.id(), each.label(), kind, each.addresses(), each.servers()));
        }
        return changed;
    }

    /** The files below the folder of that proxy. */
    public static Map<String, String> filesOf(Bundle bundle, Proxy proxy) {
        Map<String, String> files = new TreeMap<>();
        String folder = proxy.id() + "/";
        bundle.files().forEach((path, text) -> {
            if (path.startsWith(folder)) {
                files.put(path.substring(folder.length()), text);
            }
        });
        return files;
    }
}
