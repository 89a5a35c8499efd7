package fingerpost.ui.diagnose;

import fingerpost.document.Document;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Path;

/** A zone on a real server below a private root, and a design that says other things in each of the ways there are. */
final class LiveLab implements AutoCloseable {
    static final String ROOT = "127.0.61.1";
    private static final String TOP = "127.0.61.2";
    private static final String ZONE = "127.0.61.3";

    /** www changed, old missing, ttl kept for another time, mail extra in its AAAA, the set of servers, same alike. */
    private static final String DESIGN = """
        {"format": "fingerpost", "version": 1, "title": "Lab", "zones": [
          {"id": "zone", "apex": "example.com", "ttl": 300,
           "soa": {"primary": "ns", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600,
                   "expire": 1209600, "minimum": 300, "ttl": 3600},
           "records": [
             {"owner": "@", "type": "NS", "ttl": 300, "answers": ["ns.example.com.", "ns2.example.com."]},
             {"owner": "ns", "type": "A", "ttl": 300, "answers": ["127.0.61.3"]},
             {"owner": "www", "type": "A", "ttl": 300, "answers": ["192.0.2.80"]},
             {"owner": "old", "type": "A", "ttl": 300, "answers": ["192.0.2.70"]},
             {"owner": "ttl", "type": "A", "ttl": 60, "answers": ["192.0.2.60"]},
             {"owner": "mail", "type": "A", "ttl": 300, "answers": ["192.0.2.25"]},
             {"owner": "same", "type": "A", "ttl": 300, "answers": ["192.0.2.10"]}
           ]}
        ]}
        """;

    private final TestNet net;

    private LiveLab(TestNet net) {
        this.net = net;
    }

    static LiveLab in(Path folder) throws IOException {
        return new LiveLab(TestNet.in(folder)
                .program(ZONE, Program.KNOT)
                .zone(ROOT, ".", """
                    @ NS a.root-servers.test.
                    a.root-servers.test. A 127.0.61.1
                    com. NS ns.nic.com.
                    ns.nic.com. A 127.0.61.2
                    """)
                .zone(TOP, "com.", """
                    @ NS ns.nic
                    ns.nic A 127.0.61.2
                    example NS ns.example
                    ns.example A 127.0.61.3
                    """)
                .zone(ZONE, "example.com.", """
                    @ 3600 IN SOA ns hostmaster 1 14400 3600 1209600 300
                    @ NS ns
                    ns A 127.0.61.3
                    www A 198.51.100.80
                    ttl A 192.0.2.60
                    mail A 192.0.2.25
                    mail AAAA 2001:db8::25
                    same A 192.0.2.10
                    """)
                .start());
    }

    static Document design() {
        try {
            return DocumentText.read(DESIGN);
        } catch (DocumentProblem wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Where the zone's server takes dynamic updates. */
    static String server() {
        return ZONE;
    }

    TestNet net() {
        return net;
    }

    Start root() {
        return new Start.OtherRoot(ROOT, net.port());
    }

    @Override
    public void close() throws IOException {
        net.close();
    }
}
