package fingerpost.diagnose.report;

import fingerpost.testnet.Program;
import fingerpost.testnet.ScriptedServer;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A name space in which every prepared fault has its domain below {@code com}. */
final class FaultNet {
    static final String ROOT = """
        @ NS a.root-servers.test.
        a.root-servers.test. A 127.0.1.1
        com. NS ns1.nic.com.
        com. NS ns2.nic.com.
        ns1.nic.com. A 127.0.2.1
        ns2.nic.com. A 127.0.2.2
        net. NS ns.nic.net.
        ns.nic.net. A 127.0.2.3
        6.0.127.in-addr.arpa. NS ns.nic.net.
        """;
    static final String REVERSE = """
        @ NS ns.nic.net.
        2 PTR mail.target.net.
        """;
    static final String GEO = """
        @ IN SOA ns hostmaster 1 14400 3600 1209600 300
        @ NS ns
        ns A 127.0.4.5
        lb 60 A 192.0.2.10
        lb 60 A 192.0.2.11
        lb 60 AAAA 2001:db8::10
        """;
    static final String COM = """
        @ NS ns1.nic
        @ NS ns2.nic
        ns1.nic A 127.0.2.1
        ns2.nic A 127.0.2.2
        """;
    static final String NET = """
        @ NS ns.nic
        ns.nic A 127.0.2.3
        target NS ns.target
        ns.target A 127.0.3.1
        geo NS ns.geo
        ns.geo A 127.0.4.5
        d111.cloudfront A 192.0.2.7
        d111.cloudfront AAAA 2001:db8::7
        """;
    static final String TARGET = """
        @ NS ns
        ns A 127.0.3.1
        host A 127.0.3.2
        alias CNAME host
        text TXT "no address"
        quick 60 A 192.0.2.7
        quick 60 AAAA 2001:db8::7
        lb 60 A 192.0.2.10
        lb 60 A 192.0.2.11
        lb 60 AAAA 2001:db8::10
        spf TXT "v=spf1 a a a a a a a a a a -all"
        """;

    private FaultNet() {}

    static TestNet start(Path folder, List<Fault> faults) throws IOException {
        TestNet net = TestNet.in(folder)
                .zone("127.0.1.1", ".", ROOT)
                .zone("127.0.2.1", "com.", COM + above(faults, 0))
                .zone("127.0.2.2", "com.", COM + above(faults, 1))
                .zone("127.0.2.3", "net.", NET)
                .zone("127.0.2.3", "6.0.127.in-addr.arpa.", REVERSE)
                .zone("127.0.3.1", "target.net.", TARGET)
                .program("127.0.3.2", Program.KNOT);
        LooseAuthority geo = new LooseAuthority();
        geo.zone("geo.net.", GEO, Twists.answersByNetwork());
        LooseAuthority first = new LooseAuthority();
        LooseAuthority second = new LooseAuthority();
        for (Fault each : faults) {
            if (each.copies().getFirst().contains("127.0.4.6")) {
                LooseAuthority elsewhere = new LooseAuthority();
                elsewhere.zone(each.domain(), each.copies().getLast(), Twists.none());
                net.script("127.0.4.6", "127.0.4.7", elsewhere);
                net.zone("127.0.3.1", each.domain(), each.copies().getFirst());
            } else if (each.copies().getFirst().contains("127.0.4.3")) {
                LooseAuthority alone = new LooseAuthority();
                alone.zone(each.domain(), each.copies().getFirst(), each.twist());
                net.script("127.0.4.3", alone);
                net.script("127.0.4.4", alone);
            } else if (each.twist() != null) {
                first.zone(each.domain(), each.copies().getFirst(), each.twist());
                second.zone(each.domain(), each.copies().getLast(), each.twist());
            } else if (each.copies().getFirst().contains("127.0.6.")) {
                net.zone("127.0.6.1", each.domain(), each.copies().getFirst());
                net.zone("127.0.6.2", each.domain(), each.copies().getLast());
            } else if (!each.copies().getFirst().isEmpty()) {
                net.zone("127.0.3.1", each.domain(), each.copies().getFirst());
                net.zone("127.0.3.2", each.domain(), each.copies().getLast());
                net.zone("127.0.3.3", each.domain(), each.copies().getFirst());
            }
        }
        net.start();
        net.script("127.0.4.1", first);
        net.script("127.0.4.2", second);
        net.script("127.0.4.5", geo);
        net.script("127.0.4.9", silent());
        return net;
    }

    static ScriptedServer.Script silent() {
        return (query, overTcp) -> List.of();
    }

    static String above(List<Fault> faults, int server) {
        StringBuilder lines = new StringBuilder();
        faults.forEach(each -> lines.append(each.above().get(server)));
        return lines.toString();
    }
}
