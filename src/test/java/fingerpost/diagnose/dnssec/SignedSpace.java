package fingerpost.diagnose.dnssec;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Delv;
import fingerpost.testnet.Program;
import fingerpost.testnet.SignedZone;
import fingerpost.testnet.TestNet;
import fingerpost.testnet.Validator;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.RootHints;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A private name space that is signed from its root down, with one zone for each way to break a chain: root by Knot DNS with
 * NSEC, com with NSEC3 and opt-out, net by Knot DNS with NSEC3, example.com with NSEC.
 */
final class SignedSpace implements AutoCloseable {
    private static final String UNSIGNED = "127.0.3.7";
    private static final String LEAVES = "127.0.3.2";
    private static final Map<String, String> SCRIPTED = Map.of("stripped", "127.0.3.9", "unproven", "127.0.3.8");

    private static final String LEAF = """
        @ NS ns
        ns A 127.0.3.2
        www A 192.0.2.66
        *.wild A 192.0.2.67
        deep.empty A 192.0.2.68
        """;
    private static final String COM = """
        @ NS ns.nic
        ns.nic A 127.0.2.1
        example NS ns.example
        ns.example A 127.0.3.1
        left-out NS ns.left-out
        ns.left-out A 127.0.3.2
        """;
    private static final String NET = """
        @ NS ns.nic
        ns.nic A 127.0.2.2
        example NS ns.example
        ns.example A 127.0.3.3
        """;
    private static final String EXAMPLE_NET = """
        @ NS ns
        ns A 127.0.3.3
        shop A 192.0.2.81
        back CNAME www.example.com.
        *.wild A 192.0.2.82
        """;
    private static final String EXAMPLE_COM = """
        @ NS ns
        ns A 127.0.3.1
        www A 192.0.2.80
        shop CNAME shop.example.net.
        long CNAME back.example.net.
        trap CNAME www.expired.example.com.
        far CNAME trap
        outside CNAME www.plain.example.com.
        old DNAME example.net.
        *.wild A 192.0.2.82
        deep.empty A 192.0.2.83
        same A 192.0.2.84
        """;

    private final TestNet net;
    private final StringBuilder delegations = new StringBuilder();
    private final Map<String, String> homes = new LinkedHashMap<>();
    private final Path folder;
    private final String anchor;

    SignedSpace(Path folder) throws IOException {
        this.folder = folder;
        net = TestNet.in(folder.resolve("net"));
        leaf("sound");
        leaf("hashed", "-3", "cafe", "-H", "0");
        leaf("costly", "-3", "-", "-H", "150");
        leaf("expired", "-s", at(-60), "-e", at(-30));
        leaf("early", "-s", at(30), "-e", at(60));
        SignedZone tampered = sign("tampered");
        leaf("tampered", tampered.ds(), tampered.tampered(line -> line.replace("192.0.2.66", "192.0.2.99")));
        leaf("wrong-ds", sign("wrong-ds").ds(), sign("wrong-ds"));
        leaf("no-ds", "", sign("no-ds"));
        SignedZone unknown = sign("unknown");
        leaf("unknown", unknown.ds().replaceFirst("^(\\d+) \\d+", "$1 200"), unknown);
        leaf("missing-key", missingKey());
        SignedZone gone = sign("gone");
        leaf("gone", gone.ds(), new SignedZone(gone.apex(), LEAF, ""));
        leaf("plain", "", new SignedZone(apex("plain"), LEAF, ""));
        leaf("weak", weak());
        leaf("soon", "-s", at(-10), "-e", inHours(6));
        leaf("long-lived", "-e", at(200));
        leaf("leaving", withLine("leaving", "@ CDS 0 0 0 00"));
        leaf("mistaken", withLine("mistaken", "@ CDS 12345 13 2 " + "ab".repeat(32)));
        leaf("half");
        leafOnSecondServer();
        leaf("unproven");
        leaf("stripped");
        SignedZone com = tree();
        SignedZone dotNet = net("net.", NET, "127.0.2.2", "example.net.", EXAMPLE_NET, "127.0.3.3");
        SignedZone root = SignedZone.byKnot(folder, ".", """
            @ NS a.root-servers.test.
            a.root-servers.test. A 127.0.1.1
            com. NS ns.nic.com.
            ns.nic.com. A 127.0.2.1
            net. NS ns.nic.net.
            ns.nic.net. A 127.0.2.2
            """ + com.delegation() + dotNet.delegation(), false);
        serve("127.0.1.1", root);
        anchor = root.delegation();
        net.program("127.0.1.1", Program.KNOT)
                .program("127.0.3.3", Program.KNOT)
                .start();
        net.script("127.0.3.9", Stripping.everything(net.server(LEAVES)));
        net.script("127.0.3.8", Stripping.proofs(net.server(LEAVES)));
    }

    private SignedZone tree() throws IOException {
        SignedZone example =
                SignedZone.byBind(folder, "example.com.", EXAMPLE_COM + delegations + "same-server NS ns\n" + within());
        serve("127.0.3.1", example);
        SignedZone com = SignedZone.byBind(folder, "com.", COM + example.delegation(), "-3", "-", "-H", "0", "-A");
        serve("127.0.2.1", com);
        net.zone(LEAVES, "left-out.com.", LEAF);
        homes.put("left-out.com.", LEAVES);
        return com;
    }

    /** A signed zone on its parent's server, so that no referral ever shows it. */
    private String within() throws IOException {
        SignedZone within =
                SignedZone.byBind(folder, "same-server.example.com.", "@ NS ns.example.com.\nwww A 192.0.2.90\n");
        serve("127.0.3.1", within);
        return within.delegation();
    }

    private SignedZone net(String top, String text, String at, String below, String texts, String there)
            throws IOException {
        SignedZone leaf = SignedZone.byKnot(folder, below, texts, true);
        serve(there, leaf);
        SignedZone parent = SignedZone.byKnot(folder, top, text + leaf.delegation(), true);
        serve(at, parent);
        return parent;
    }

    private static String apex(String label) {
        return label + ".example.com.";
    }

    private SignedZone sign(String label, String... options) throws IOException {
        return SignedZone.byBind(folder, apex(label), LEAF, options);
    }

    private void leaf(String label, String... options) throws IOException {
        SignedZone zone = sign(label, options);
        leaf(label, zone.ds(), zone);
    }

    private void leaf(String label, SignedZone zone) {
        leaf(label, zone.ds(), zone);
    }

    private void leaf(String label, String ds, SignedZone zone) {
        String address = SCRIPTED.getOrDefault(label, LEAVES);
        delegations.append(label).append(" NS ns.").append(label).append('\n');
        delegations.append("ns.%s A %s%n".formatted(label, address));
        if (!ds.isEmpty()) {
            delegations.append(label).append(" DS ").append(ds).append('\n');
        }
        serve(LEAVES, zone);
        homes.put(zone.apex(), address);
    }

    private SignedZone weak() throws IOException {
        return SignedZone.byBind(
                folder, apex("weak"), LEAF, SignedZone.keys(folder, apex("weak"), "RSASHA1", "-b", "1024"));
    }

    private SignedZone withLine(String label, String line) throws IOException {
        return SignedZone.byBind(folder, apex(label), LEAF + line + "\n");
    }

    /** A second server of a signed zone that has it unsigned. */
    private void leafOnSecondServer() {
        delegations.append("half NS ns2.half\nns2.half A ").append(UNSIGNED).append('\n');
        net.zone(UNSIGNED, apex("half"), LEAF + "@ NS ns2\nns2 A " + UNSIGNED + "\n");
    }

    /** Signed by a key that was taken out before the keys were signed. */
    private SignedZone missingKey() throws IOException {
        Path keys = SignedZone.keys(folder, apex("missing-key"), "ECDSAP256SHA256");
        SignedZone before = SignedZone.byBind(folder, apex("missing-key"), LEAF, keys);
        SignedZone other = sign("missing-key");
        String lost = before.text()
                .lines()
                .filter(line -> isSignatureOfWww(line))
                .findFirst()
                .orElseThrow();
        return other.tampered(line -> isSignatureOfWww(line) ? lost : line);
    }

    private static boolean isSignatureOfWww(String line) {
        return line.matches("www\\..*RRSIG\\s+A .*");
    }

    private void serve(String address, SignedZone zone) {
        homes.put(zone.apex(), address);
        net.zone(address, zone.apex(), zone.text());
    }

    private static String at(int days) {
        return inHours(24 * days);
    }

    private static String inHours(int hours) {
        return DateTimeFormatter.ofPattern("yyyyMMddHHmmss")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now().plus(hours, ChronoUnit.HOURS));
    }

    TestNet net() {
        return net;
    }

    ResolutionProfile profile() {
        return net.profile().withAnchors(RootHints.anchors(anchor));
    }

    Validator validator() throws IOException {
        Map<String, List<Server>> servers = new LinkedHashMap<>();
        homes.forEach((apex, address) -> servers.put(apex, List.of(net.server(address))));
        return Validator.start(folder.resolve("unbound"), servers, anchor);
    }

    Delv delv(Server resolver) throws IOException {
        return Delv.at(folder.resolve("delv"), anchor, resolver);
    }

    Validation validate(String name, RecordType type) {
        return validate(name, type, profile());
    }

    Validation validate(String name, RecordType type, ResolutionProfile profile) {
        return new ChainOfTrust(new NetworkClient(), profile).validate(trace(name, type));
    }

    Trace trace(String name, RecordType type) {
        return new Tracer(new NetworkClient(), profile()).trace(new Question(DomainName.of(name), type), any -> {});
    }

    @Override
    public void close() throws IOException {
        net.close();
    }
}
