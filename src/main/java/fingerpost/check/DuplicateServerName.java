package fingerpost.check;

import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A server_name that two servers have on the same port: the second never sees a request. */
final class DuplicateServerName implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "HTTP04";
    }

    @Override
    public String source() {
        return "nginx manual, server_name: conflicting server name, ignored";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (Server server : proxy.servers()) {
            Set<String> own = new LinkedHashSet<>();
            for (Listen listen : server.listens()) {
                for (ServerName name : server.names()) {
                    if (listen.families().v4()) {
                        own.add(name + " on port " + listen.port() + " (IPv4)");
                    }
                    if (listen.families().v6()) {
                        own.add(name + " on port " + listen.port() + " (IPv6)");
                    }
                }
            }
            own.stream()
                    .filter(each -> !seen.add(each))
                    .forEach(each -> twice.add(each.replaceAll(" \\(IPv[46]\\)$", "")));
        }
        return twice.stream()
                .map(each -> finding(
                        Severity.ERROR,
                        Subject.of(proxy.id()),
                        "Two servers of " + proxy.label() + " have the server_name " + each
                                + ". nginx takes the first and ignores the second with a warning only. Merge them, or"
                                + " rename one."))
                .toList();
    }
}
