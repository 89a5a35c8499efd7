package fingerpost.simulate.ready;

import fingerpost.document.Samples;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Topology;
import java.util.List;

/** Small designs that stories are made for: example.com with what stands at 192.0.2.1 to 192.0.2.9, and samples. */
final class Designs {
    private Designs() {}

    static Lab lab() {
        return new Lab().clients(100, 0.1, ClientGroup.Stub.CHROMIUM);
    }

    static Topology sample(String name) {
        return Samples.find(name).orElseThrow().document().topology();
    }

    static List<Asked> asked(Topology topology) {
        return Asked.of(topology, Pages.of(topology).urls());
    }

    static Asked asked(Topology topology, String title) {
        return asked(topology).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
