package fingerpost.ui.export;

import fingerpost.export.Exporter;
import fingerpost.ui.speech.Speech;
import java.util.Comparator;
import java.util.List;

/** Under which heading a target is offered. */
enum TargetGroup {
    DNS("DNS servers"),
    PROXY("Proxies and routers"),
    PROVIDER("Providers and their tools");

    private final String word;

    TargetGroup(String word) {
        this.word = word;
    }

    String word() {
        return Speech.of(word);
    }

    static TargetGroup of(Exporter exporter) {
        return switch (exporter.target()) {
            case "nginx", "haproxy", "caddy", "caddyfile", "hosts" -> PROXY;
            case "route53", "octodns", "dnscontrol" -> PROVIDER;
            default -> DNS;
        };
    }

    /** The targets, those of one group together, else in their order. */
    static List<Exporter> sorted(List<Exporter> all) {
        return all.stream().sorted(Comparator.comparing(TargetGroup::of)).toList();
    }
}
