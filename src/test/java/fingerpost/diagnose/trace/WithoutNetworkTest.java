package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fingerpost.RealServers;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.dnssec.ChainOfTrust;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Surveyor;
import fingerpost.dns.DomainName;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the system has nothing but its loopback interface, a private name space is diagnosed as anywhere. */
class WithoutNetworkTest {
    private static final String LOOPBACK_ONLY = "ip link set lo up && exec \"$0\" \"$@\"";

    /** What runs without a network. */
    public static void main(String[] arguments) throws IOException {
        try (TestNet net = NameSpace.start(Path.of(arguments[0]))) {
            Trace trace = NameSpace.trace(net, "www.example.com");
            Survey survey = new Surveyor(new NetworkClient(), NameSpace.profile(net))
                    .survey(DomainName.of("example.com."), any -> {});
            System.out.println("trace " + trace.outcome() + " " + trace.answers());
            System.out.println("servers " + survey.authorities().size());
            System.out.println("trust "
                    + new ChainOfTrust(new NetworkClient(), NameSpace.profile(net))
                            .validate(trace)
                            .security());
        }
    }

    @Test
    void aPrivateNameSpaceNeedsNoMoreThanLoopback(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(run("ip link") == 0, "This system lets nobody make a network of his own.");
        Process process = inside(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WithoutNetworkTest.class.getName(),
                folder.toString());
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said)
                .contains(
                        "trace ANSWER [www.example.com.\t300\tIN\tA\t192.0.2.80]", "servers 2", "trust INDETERMINATE");
    }

    private static int run(String command) throws IOException, InterruptedException {
        return inside("sh", "-c", command).waitFor();
    }

    private static Process inside(String... command) throws IOException {
        List<String> all =
                new ArrayList<>(List.of(RealServers.require("unshare").toString(), "-rn", "sh", "-c", LOOPBACK_ONLY));
        all.addAll(List.of(command));
        return new ProcessBuilder(all).redirectErrorStream(true).start();
    }
}
