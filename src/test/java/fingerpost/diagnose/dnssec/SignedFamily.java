package fingerpost.diagnose.dnssec;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Delv;
import fingerpost.testnet.ScriptedServer;
import fingerpost.testnet.SignedZone;
import fingerpost.testnet.TestNet;
import fingerpost.testnet.Validator;
import fingerpost.wire.Message;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.RootHints;
import fingerpost.wire.Server;
import fingerpost.wire.TrustAnchor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A signed root, the signed zone example.org, and below it the zones that a test hangs there, all at one server. */
final class SignedFamily implements AutoCloseable {
    static final String LEAVES = "127.0.7.3";
    private static final String PARENT = "example.org.";

    /** What every leaf has. */
    static final String LEAF = """
        @ NS ns
        ns A %s
        www A 192.0.2.66
        changed A 192.0.2.70
        *.wild A 192.0.2.67
        """.formatted(LEAVES);

    private final Path folder;
    private final TestNet net;
    private final StringBuilder delegations = new StringBuilder();
    private final Map<String, String> homes = new LinkedHashMap<>();
    private String anchor = "";

    SignedFamily(Path folder) throws IOException {
        this.folder = folder;
        net = TestNet.in(folder.resolve("net"));
    }

    static String apex(String label) {
        return label + "." + PARENT;
    }

    /** Delegated with those DS records, one data on a line; none leaves the delegation unsigned. */
    SignedFamily leaf(SignedZone zone, String... ds) {
        String label = zone.apex().replace("." + PARENT, "");
        delegation(label, LEAVES, ds);
        net.zone(LEAVES, zone.apex(), zone.text());
        homes.put(zone.apex(), LEAVES);
        return this;
    }

    /** A delegation alone, to one more server of a zone. */
    SignedFamily delegation(String label, String address, String... ds) {
        String server = "ns" + address.replace(".", "-") + "." + label;
        delegations.append("%s NS %s%n%s A %s%n".formatted(label, server, server, address));
        List.of(ds).forEach(each -> delegations.append("%s DS %s%n".formatted(label, each)));
        return this;
    }

    /**
     * Signs what is above and serves everything.
     *
     * @param lines of example.org, beside its delegations
     */
    SignedFamily start(String lines) throws IOException {
        SignedZone parent = SignedZone.byBind(folder, PARENT, "@ NS ns\nns A 127.0.7.2\n" + lines + delegations);
        SignedZone root = SignedZone.byKnot(folder, ".", """
            @ NS a.root-servers.test.
            a.root-servers.test. A 127.0.7.1
            example.org. NS ns.example.org.
            ns.example.org. A 127.0.7.2
            """ + parent.delegation(), false);
        net.zone("127.0.7.1", ".", root.text()).zone("127.0.7.2", PARENT, parent.text());
        homes.put(".", "127.0.7.1");
        homes.put(PARENT, "127.0.7.2");
        net.start();
        anchor = root.delegation();
        return this;
    }

    void script(String address, ScriptedServer.Script script) throws IOException {
        net.script(address, script);
    }

    Server server(String address) {
        return net.server(address);
    }

    ResolutionProfile profile() {
        return net.profile()
                .withAnchors(RootHints.anchors(anchor))
                .withPatience(Duration.ofSeconds(2), 2, Duration.ofSeconds(30));
    }

    /** With no trust anchor but that zone's. */
    ResolutionProfile profile(SignedZone anchored) {
        return profile().withAnchors(RootHints.anchors(anchored.delegation()));
    }

    /** With that zone's as well. */
    ResolutionProfile profileAnd(SignedZone anchored) {
        List<TrustAnchor> both = new ArrayList<>(profile().anchors());
        both.addAll(RootHints.anchors(anchored.delegation()));
        return profile().withAnchors(both);
    }

    Trace trace(String name, RecordType type) {
        return new Tracer(new NetworkClient(), profile()).trace(new Question(DomainName.of(name), type), any -> {});
    }

    Validation validate(String name) {
        return validate(name, profile());
    }

    Validation validate(String name, ResolutionProfile profile) {
        return new ChainOfTrust(new NetworkClient(), profile).validate(trace(name, RecordType.A));
    }

    Validator unbound() throws IOException {
        return unbound(anchor);
    }

    /**
     * @param anchors lines of DS records
     */
    Validator unbound(String anchors) throws IOException {
        Map<String, List<Server>> servers = new LinkedHashMap<>();
        homes.forEach((apex, address) -> servers.put(apex, List.of(net.server(address))));
        return Validator.start(folder.resolve("unbound"), servers, anchors);
    }

    Delv delv(Server resolver) throws IOException {
        return Delv.at(folder.resolve("delv"), anchor, resolver);
    }

    /** What a validating resolver tells its clients of that name. */
    static Security told(Validator resolver, String name, RecordType type) {
        Query query = Query.recursive(new Question(DomainName.of(name), type), resolver.server())
                .withMixedCase(false)
                .withPatience(Duration.ofSeconds(10), 2)
                .withDnssecOk();
        Message message = new NetworkClient().ask(query).message().orElseThrow();
        if (message.is(Rcode.SERVFAIL)) {
            return Security.BOGUS;
        }
        return message.flags().authenticData() ? Security.SECURE : Security.INSECURE;
    }

    @Override
    public void close() throws IOException {
        net.close();
    }
}
