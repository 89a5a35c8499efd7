package fingerpost.diagnose.trace;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.RootHints;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.xbill.DNS.Rcode;

/** A private root with two servers, com and net, example.com and example.net below on nsd and knot, and bad servers. */
public final class NameSpace {
    private static final String ROOT = """
        @ NS a.root-servers.test.
        @ NS b.root-servers.test.
        a.root-servers.test. A 127.0.1.1
        b.root-servers.test. A 127.0.1.2
        com. NS ns.nic.com.
        ns.nic.com. A 127.0.2.1
        net. NS ns.nic.net.
        ns.nic.net. A 127.0.2.2
        """;

    private static final String COM = """
        @ NS ns.nic
        ns.nic A 127.0.2.1
        example NS ns1.example
        example NS ns2.example
        ns1.example A 127.0.3.1
        ns2.example A 127.0.3.2
        """;

    private static final String NET = """
        @ NS ns.nic
        ns.nic A 127.0.2.2
        example NS ns1.example.com.
        """;

    /** The root servers as a hints file says them. */
    public static final String HINTS = """
        a.root-servers.test. 3600 IN A 127.0.1.1
        b.root-servers.test. 3600 IN A 127.0.1.2
        """;

    private NameSpace() {}

    public static TestNet start(Path folder) throws IOException {
        TestNet net = TestNet.in(folder)
                .zone("127.0.1.1", ".", ROOT)
                .zone("127.0.1.2", ".", ROOT)
                .zone("127.0.2.1", "com.", COM)
                .zone("127.0.2.2", "net.", NET)
                .zone("127.0.3.1", "example.com.", NameSpaceZones.EXAMPLE_COM)
                .zone("127.0.3.1", "example.net.", NameSpaceZones.EXAMPLE_NET)
                .zone("127.0.3.2", "example.com.", NameSpaceZones.EXAMPLE_COM)
                .program("127.0.1.2", Program.KNOT)
                .program("127.0.2.2", Program.KNOT)
                .program("127.0.3.2", Program.KNOT)
                .start();
        net.script("127.0.4.1", Scripts.silent());
        net.script("127.0.4.2", Scripts.rcode(Rcode.SERVFAIL));
        net.script("127.0.4.3", Scripts.refersTo("."));
        net.script("127.0.4.4", Scripts.withoutAuthority());
        net.script("127.0.4.5", Scripts.refersTo("again.example.com."));
        net.script("127.0.4.6", Scripts.truncating(Scripts.sound()));
        net.script("127.0.4.7", Scripts.ednsDropping());
        net.script("127.0.4.8", Scripts.truncating(Scripts.silent()));
        net.script("127.0.4.9", Scripts.cutOff());
        net.script("127.0.4.10", Scripts.rcode(Rcode.FORMERR));
        net.script("127.0.4.11", Scripts.poisoning("www.example.net."));
        net.script("127.0.4.12", Scripts.refersTo("example.net."));
        net.script("127.0.4.13", Scripts.sound());
        net.script("127.0.4.14", Scripts.lowerCase());
        net.script("127.0.4.15", Scripts.truncatingAnywhere());
        net.script("127.0.4.16", Scripts.ofAnotherName("www.example.net."));
        net.script("127.0.4.17", Scripts.poisonedGlue("far.glue.example.com.", "ns.away.example.net.", "127.0.4.2"));
        net.script("127.0.4.18", Scripts.everDeeper("127.0.4.18"));
        return net;
    }

    /** The profile of the name space, with patience for a busy machine. */
    static ResolutionProfile profile(TestNet net) {
        return ResolutionProfile.of(RootHints.servers(HINTS), ResolutionProfile.Scope.PRIVATE)
                .withPort(net.port())
                .withFamilies(true, false)
                .withPatience(Duration.ofSeconds(2), 2, Duration.ofSeconds(30));
    }

    static Tracer tracer(TestNet net) {
        return new Tracer(new NetworkClient(), profile(net));
    }

    static Trace trace(TestNet net, String name, RecordType type) {
        return tracer(net).trace(question(name, type), any -> {});
    }

    static Trace trace(TestNet net, String name) {
        return trace(net, name, RecordType.A);
    }

    static Trace survey(TestNet net, String name) {
        return tracer(net).survey(question(name, RecordType.A), any -> {});
    }

    static Question question(String name, RecordType type) {
        return new Question(DomainName.of(name), type);
    }

    /** Each finding as {@code DEL03 error}. */
    static List<String> codes(Trace trace) {
        return trace.findings().stream().map(NameSpace::code).distinct().toList();
    }

    private static String code(LiveFinding finding) {
        return finding.code() + " " + finding.severity().word();
    }

    static DomainName[] names(String... names) {
        return List.of(names).stream().map(DomainName::of).toArray(DomainName[]::new);
    }
}
