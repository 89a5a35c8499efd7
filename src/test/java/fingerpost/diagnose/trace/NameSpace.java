package fingerpost.diagnose.trace;

import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Path;

/** A private root with two servers, com and net, and a few sound zones below; tests hang their own beside them. */
final class NameSpace {
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

    private NameSpace() {}

    /** Not started; {@code com} and {@code net} are lines that the two zones have beside their own. */
    static TestNet in(Path folder, String com, String net) throws IOException {
        return TestNet.in(folder)
                .zone("127.0.1.1", ".", ROOT)
                .zone("127.0.1.2", ".", ROOT)
                .zone("127.0.2.1", "com.", "@ NS ns.nic\nns.nic A 127.0.2.1\n" + com)
                .zone("127.0.2.2", "net.", "@ NS ns.nic\nns.nic A 127.0.2.2\n" + net)
                .program("127.0.1.2", Program.KNOT)
                .program("127.0.2.2", Program.KNOT);
    }

    static Trace trace(TestNet net, String name, RecordType type) {
        return new Tracer(new NetworkClient(), net.profile()).trace(question(name, type), any -> {});
    }

    static Trace trace(TestNet net, String name) {
        return trace(net, name, RecordType.A);
    }

    static Question question(String name, RecordType type) {
        return new Question(DomainName.of(name), type);
    }
}
