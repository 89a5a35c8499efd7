package fingerpost.diagnose.bench;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.report.Diagnosis;
import fingerpost.dns.DomainName;
import fingerpost.testnet.ScriptedServer;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Master;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** How long the report of a healthy zone takes, of one with a silent server and of one with a
 * server that drops EDNS; medians of warm runs. */
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
                            "@ NS a.root-servers.test.\n"
                                    + "a.root-servers.test. A 127.0.1.1\n"
                                    + "com. NS ns.nic.com.\n"
                                    + "ns.nic.com. A 127.0.2.1\n")
                    .zone(
                            "127.0.2.1",
                            "com.",
                            "@ NS ns.nic\nns.nic A 127.0.2.1\n" + glue.formatted("good") + glue.formatted("dead")
                                    + "dead NS ns3.dead\nns3.dead A 127.0.3.9\n"
                                    + glue.formatted("ancient").replace("127.0.3.2", "127.0.3.8"));
            net.zone("127.0.3.1", "ancient.com.", good.replace("127.0.3.2", "127.0.3.8"));
            for (String server : List.of("127.0.3.1", "127.0.3.2")) {
                net.zone(server, "good.com.", good).zone(server, "dead.com.", silent);
            }
            net.start();
            net.script("127.0.3.9", (query, tcp) -> List.of());
            report(net, "good.com.", 30);
            report(net, "good.com.", 30);
            report(net, "dead.com.", 5);
            net.script("127.0.3.8", withoutEdns("ancient.com.", good.replace("127.0.3.2", "127.0.3.8")));
            report(net, "ancient.com.", 5);
        }
    }

    /** A server that drops whatever has EDNS, as old firewalls do. */
    private static ScriptedServer.Script withoutEdns(String apex, String zone) throws IOException {
        Map<Name, List<Record>> records = new HashMap<>();
        String text = "$ORIGIN " + apex + "\n$TTL 300\n" + zone;
        try (Master master = new Master(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), Name.fromString(apex), 300)) {
            for (Record each = master.nextRecord(); each != null; each = master.nextRecord()) {
                records.computeIfAbsent(each.getName(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        Name origin = Name.fromString(apex);
        return (query, tcp) -> query.getOPT() != null && !tcp ? List.of() : List.of(reply(query, records, origin));
    }

    private static byte[] reply(Message query, Map<Name, List<Record>> records, Name origin) {
        Record question = query.getQuestion();
        Message reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.addRecord(question, Section.QUESTION);
        if (!question.getName().subdomain(origin) || question.getType() == Type.AXFR) {
            reply.getHeader().setRcode(Rcode.REFUSED);
            return reply.toWire();
        }
        reply.getHeader().setFlag(Flags.AA);
        List<Record> here = records.getOrDefault(question.getName(), List.of());
        here.stream()
                .filter(each -> each.getType() == question.getType())
                .forEach(each -> reply.addRecord(each, Section.ANSWER));
        if (reply.getSection(Section.ANSWER).isEmpty()) {
            reply.getHeader().setRcode(here.isEmpty() ? Rcode.NXDOMAIN : Rcode.NOERROR);
            records.get(origin).stream()
                    .filter(each -> each.getType() == Type.SOA)
                    .forEach(each -> reply.addRecord(each, Section.AUTHORITY));
        }
        return reply.toWire();
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
