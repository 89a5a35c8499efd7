package fingerpost.diagnose.bench;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.report.Diagnosis;
import fingerpost.dns.DomainName;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** How long the report of a healthy zone takes, and of one with a silent server; medians of warm runs. */
public final class DiagnosisBench {
    private static final String ZONE = """
            @ 3600 IN SOA ns1 hostmaster 1 14400 3600 1209600 300
            @ NS ns1
            @ NS ns2
            %s
            ns1 A 127.0.3.1
            ns2 A 127.0.3.2
            @ A 192.0.2.1
            @ MX 10 mail
            mail A 192.0.2.2
            www A 192.0.2.1
            """;

    private DiagnosisBench() {}

    public static void main(String[] arguments) throws IOException {
        String good = ZONE.formatted("");
        String silent = ZONE.formatted("@ NS ns3\nns3 A 127.0.3.9");
        String glue = "ns1.%1$s A 127.0.3.1\nns2.%1$s A 127.0.3.2\n%1$s NS ns1.%1$s\n%1$s NS ns2.%1$s\n";
        try (TestNet net = TestNet.in(Files.createTempDirectory("bench"))) {
            net.zone(
                            "127.0.1.1",
                            ".",
                            "@ NS a.root-servers.test.\na.root-servers.test. A 127.0.1.1\ncom. NS ns.nic.com.\nns.nic.com. A 127.0.2.1\n")
                    .zone(
                            "127.0.2.1",
                            "com.",
                            "@ NS ns.nic\nns.nic A 127.0.2.1\n" + glue.formatted("good") + glue.formatted("dead")
                                    + "dead NS ns3.dead\nns3.dead A 127.0.3.9\n");
            for (String server : List.of("127.0.3.1", "127.0.3.2")) {
                net.zone(server, "good.com.", good).zone(server, "dead.com.", silent);
            }
            net.start();
            net.script("127.0.3.9", (query, tcp) -> List.of());
            report(net, "good.com.", 30);
            report(net, "good.com.", 30);
            report(net, "dead.com.", 5);
        }
    }

    private static void report(TestNet net, String domain, int runs) {
        long[] nanos = new long[runs];
        int packets = 0;
        for (int i = 0; i < runs; i++) {
            Report report = new Diagnosis(new NetworkClient(), net.profile()).run(DomainName.of(domain), any -> {});
            nanos[i] = report.nanos();
            packets = report.packets();
            if (i == 0) {
                System.out.printf("%s first %.1f ms%n", domain, nanos[0] / 1e6);
                report.findings()
                        .forEach(each ->
                                System.out.println("  " + each.severity() + " " + each.code() + " " + each.message()));
                report.verdicts().stream()
                        .filter(each -> each instanceof fingerpost.diagnose.Verdict.NotTested)
                        .forEach(each -> System.out.println("  " + each));
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s median %.1f ms, slowest %.1f ms, %d packets%n",
                domain, nanos[runs / 2] / 1e6, nanos[runs - 1] / 1e6, packets);
    }
}
