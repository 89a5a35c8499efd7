package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Entry.Fresh;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/** What can happen in a scenario, and what each of these needs. */
final class HappeningKinds {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Topology topology;

    HappeningKinds(Topology topology) {
        this.topology = topology;
    }

    String title(Happening happening) {
        return Read.spoken(happening.at()) + "  "
                + switch (happening) {
                    case Happening.Fails fails -> Speech.of("{0} fails", name(fails.element()));
                    case Happening.Refuses refuses -> Speech.of("{0} refuses", name(refuses.element()));
                    case Happening.PathBreaks breaks ->
                        Speech.of(
                                "path to {0} breaks for {1}", name(breaks.element()), familiesWord(breaks.families()));
                    case Happening.Recovers recovers -> Speech.of("{0} recovers", name(recovers.element()));
                    case Happening.RecordChanges changes ->
                        Speech.of(
                                "{0} {1} changes",
                                changes.entry().owner().unicode(),
                                changes.entry().typeName());
                    case Happening.AuthorityOutage outage ->
                        Speech.of("servers of {0} do not answer", name(outage.zone()));
                    case Happening.Surge surge ->
                        Speech.of("{0} ask {1} times as often", name(surge.clients()), surge.factor());
                    case Happening.CanaryMoves moves ->
                        Speech.of("canary of {0} moves to {1} %", moves.owner().unicode(), Read.percent(moves.share()));
                };
    }

    List<Fresh<Scenario, Happening>> fresh() {
        return List.of(
                new Fresh<>(Speech.of("Something fails"), _ -> new Happening.Fails(MINUTE, serving())),
                new Fresh<>(Speech.of("Something refuses"), _ -> new Happening.Refuses(MINUTE, serving())),
                new Fresh<>(
                        Speech.of("A path breaks"),
                        _ -> new Happening.PathBreaks(MINUTE, serving(), Families.V6, MINUTE)),
                new Fresh<>(Speech.of("Something recovers"), _ -> new Happening.Recovers(MINUTE, serving())),
                new Fresh<>(
                        Speech.of("A record changes"), _ -> new Happening.RecordChanges(MINUTE, zone().id(), entry())),
                new Fresh<>(
                        Speech.of("Servers of a zone do not answer"),
                        _ -> new Happening.AuthorityOutage(MINUTE, zone().id(), MINUTE)),
                new Fresh<>(
                        Speech.of("Clients ask more often"),
                        _ -> new Happening.Surge(
                                MINUTE,
                                Fields.first(topology, ClientGroup.class::isInstance, Speech.of("client group")),
                                2,
                                MINUTE)),
                new Fresh<>(
                        Speech.of("The share of a canary moves"),
                        _ -> new Happening.CanaryMoves(MINUTE, zone().id(), zone().apex(), 1000)));
    }

    Form<Happening> form(Happening happening) {
        return switch (happening) {
            case Happening.Fails _ -> fails().within(Happening.Fails.class::cast, (_, now) -> now);
            case Happening.Refuses _ -> refuses().within(Happening.Refuses.class::cast, (_, now) -> now);
            case Happening.PathBreaks _ -> pathBreaks().within(Happening.PathBreaks.class::cast, (_, now) -> now);
            case Happening.Recovers _ -> recovers().within(Happening.Recovers.class::cast, (_, now) -> now);
            case Happening.RecordChanges _ ->
                recordChanges().within(Happening.RecordChanges.class::cast, (_, now) -> now);
            case Happening.AuthorityOutage _ -> outage().within(Happening.AuthorityOutage.class::cast, (_, now) -> now);
            case Happening.Surge _ -> surge().within(Happening.Surge.class::cast, (_, now) -> now);
            case Happening.CanaryMoves _ -> canary().within(Happening.CanaryMoves.class::cast, (_, now) -> now);
        };
    }

    private Form<Happening.Fails> fails() {
        return new Form<>(List.of(
                at((h, at) -> new Happening.Fails(at, h.element())),
                Fields.element(
                        Speech.of("What"),
                        topology,
                        HappeningKinds::serves,
                        Happening.Fails::element,
                        (h, id) -> new Happening.Fails(h.at(), id))));
    }

    private Form<Happening.Refuses> refuses() {
        return new Form<>(List.of(
                at((h, at) -> new Happening.Refuses(at, h.element())),
                Fields.element(
                        Speech.of("What"),
                        topology,
                        HappeningKinds::serves,
                        Happening.Refuses::element,
                        (h, id) -> new Happening.Refuses(h.at(), id))));
    }

    private Form<Happening.PathBreaks> pathBreaks() {
        return new Form<>(List.of(
                at((h, at) -> new Happening.PathBreaks(at, h.element(), h.families(), h.lasts())),
                Fields.element(
                        Speech.of("To or of"),
                        topology,
                        each -> stands(each) || each instanceof ClientGroup,
                        Happening.PathBreaks::element,
                        (h, id) -> new Happening.PathBreaks(h.at(), id, h.families(), h.lasts())),
                Fields.choice(
                        Speech.of("For"),
                        List.of(Families.values()),
                        HappeningKinds::familiesWord,
                        Happening.PathBreaks::families,
                        (h, families) -> new Happening.PathBreaks(h.at(), h.element(), families, h.lasts())),
                Fields.text(
                        Speech.of("Lasts"),
                        "5 min",
                        h -> Read.spoken(h.lasts()),
                        (h, text) -> new Happening.PathBreaks(
                                h.at(), h.element(), h.families(), Read.duration(text, Speech.of("A duration"))))));
    }

    private static String familiesWord(Families families) {
        return switch (families) {
            case V4 -> Speech.of("IPv4");
            case V6 -> Speech.of("IPv6");
            case BOTH -> Speech.of("IPv4 and IPv6");
        };
    }

    private Form<Happening.Recovers> recovers() {
        return new Form<>(List.of(
                at((h, at) -> new Happening.Recovers(at, h.element())),
                Fields.element(
                        Speech.of("What"),
                        topology,
                        HappeningKinds::serves,
                        Happening.Recovers::element,
                        (h, id) -> new Happening.Recovers(h.at(), id))));
    }

    private Form<Happening.RecordChanges> recordChanges() {
        return new Form<>(List.of(
                at((h, at) -> new Happening.RecordChanges(at, h.zone(), h.entry())),
                new Entry.Part<>(
                        Speech.of("It becomes"),
                        h -> new NameEntries(h.entry().owner(), List.of(h.entry())),
                        (h, changed) -> new Happening.RecordChanges(h.at(), h.zone(), only(changed)),
                        new NameForm(zone(), topology).form())));
    }

    private Form<Happening.AuthorityOutage> outage() {
        return new Form<>(List.of(
                at((h, at) -> new Happening.AuthorityOutage(at, h.zone(), h.lasts())),
                Fields.element(
                        Speech.of("Zone"),
                        topology,
                        HostedZone.class::isInstance,
                        Happening.AuthorityOutage::zone,
                        (h, id) -> new Happening.AuthorityOutage(h.at(), id, h.lasts())),
                Fields.text(
                        Speech.of("Lasts"),
                        "5 min",
                        h -> Read.spoken(h.lasts()),
                        (h, text) -> new Happening.AuthorityOutage(
                                h.at(), h.zone(), Read.duration(text, Speech.of("A duration"))))));
    }

    private Form<Happening.Surge> surge() {
        return new Form<>(List.of(
                at((h, at) -> new Happening.Surge(at, h.clients(), h.factor(), h.lasts())),
                Fields.element(
                        Speech.of("Who"),
                        topology,
                        ClientGroup.class::isInstance,
                        Happening.Surge::clients,
                        (h, id) -> new Happening.Surge(h.at(), id, h.factor(), h.lasts())),
                Fields.text(
                        Speech.of("Times as often"),
                        "2",
                        h -> Double.toString(h.factor()),
                        (h, text) -> new Happening.Surge(
                                h.at(), h.clients(), Read.decimal(text, Speech.of("A factor")), h.lasts())),
                Fields.text(
                        Speech.of("Lasts"),
                        "5 min",
                        h -> Read.spoken(h.lasts()),
                        (h, text) -> new Happening.Surge(
                                h.at(), h.clients(), h.factor(), Read.duration(text, Speech.of("A duration"))))));
    }

    private Form<Happening.CanaryMoves> canary() {
        return new Form<>(List.of(
                at((h, at) -> new Happening.CanaryMoves(at, h.zone(), h.owner(), h.share())),
                Fields.element(
                        Speech.of("Zone"),
                        topology,
                        HostedZone.class::isInstance,
                        Happening.CanaryMoves::zone,
                        (h, id) -> new Happening.CanaryMoves(h.at(), id, h.owner(), h.share())),
                Fields.text(
                        Speech.of("Name"),
                        "www.example.com.",
                        h -> h.owner().toString(),
                        (h, text) ->
                                new Happening.CanaryMoves(h.at(), h.zone(), DomainName.of(text.strip()), h.share())),
                Fields.text(
                        Speech.of("Share of the canary in %"),
                        "5",
                        h -> Read.percent(h.share()),
                        (h, text) -> new Happening.CanaryMoves(h.at(), h.zone(), h.owner(), Read.percent(text)))));
    }

    private static <H extends Happening> Entry<H> at(BiFunction<H, Duration, H> with) {
        return Fields.text(
                Speech.of("After"),
                "5 min",
                h -> Read.spoken(h.at()),
                (h, text) -> with.apply(h, Read.duration(text, Speech.of("A time"))));
    }

    private static ZoneEntry only(NameEntries changed) {
        if (changed.entries().size() != 1) {
            throw new IllegalArgumentException(
                    Speech.of("One record set takes the place of the one of its name and type."));
        }
        return changed.entries().getFirst();
    }

    private static boolean serves(Element element) {
        return stands(element) || element instanceof Resolver;
    }

    private static boolean stands(Element element) {
        return element instanceof Backend
                || element instanceof ApplicationRouter
                || element instanceof Proxy
                || element instanceof ExternalEndpoint;
    }

    private Id serving() {
        return Fields.first(topology, HappeningKinds::serves, Speech.of("backend, proxy or endpoint"));
    }

    private HostedZone zone() {
        return topology.zones().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Speech.of("There is no zone yet. Add one first.")));
    }

    private ZoneEntry entry() {
        return zone().entries().stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(Speech.of("The zone has no record set that could change.")));
    }

    private String name(Id id) {
        return Fields.name(topology, id);
    }
}
