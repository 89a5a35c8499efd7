package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.ZoneEntry;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;

/**
 * A happening, on one line: {@code {"at": 60, "fails": "app-1"}}.
 *
 * @param apexes the apex of the zone of that id, the root for what is no zone
 */
record HappeningForm(Function<Id, DomainName> apexes) {
    private static final Ttl HOUR = new Ttl(3600);
    private static final String[] KINDS = {
        "fails", "refuses", "recovers", "recordChanges", "authorityOutage", "pathBreaks", "surge", "canaryMoves"
    };

    Json write(Happening happening) {
        Writing writing = new Writing().put("at", Numbers.seconds(happening.at()));
        return switch (happening) {
            case Happening.Fails fails -> writing.text("fails", fails.element()).flat();
            case Happening.Refuses refuses ->
                writing.text("refuses", refuses.element()).flat();
            case Happening.Recovers recovers ->
                writing.text("recovers", recovers.element()).flat();
            case Happening.RecordChanges changes ->
                writing.text("recordChanges", changes.zone())
                        .put("record", RecordForm.write(changes.entry(), apexes.apply(changes.zone())))
                        .flat();
            case Happening.AuthorityOutage outage ->
                writing.text("authorityOutage", outage.zone())
                        .put("lasts", Numbers.seconds(outage.lasts()))
                        .flat();
            case Happening.Surge surge ->
                writing.text("surge", surge.clients())
                        .put("factor", Numbers.of(surge.factor()))
                        .put("lasts", Numbers.seconds(surge.lasts()))
                        .flat();
            case Happening.PathBreaks breaks ->
                writing.text("pathBreaks", breaks.element())
                        .text("families", Source.wordOf(breaks.families()))
                        .put("lasts", Numbers.seconds(breaks.lasts()))
                        .flat();
            case Happening.CanaryMoves moves ->
                writing.text("canaryMoves", moves.zone())
                        .text("owner", Names.owner(moves.owner(), apexes.apply(moves.zone())))
                        .put("percent", Numbers.of(BigDecimal.valueOf(moves.share(), 2)))
                        .flat();
        };
    }

    Happening read(Source source) {
        String kind = source.oneOf(KINDS);
        Duration at = Times.of(source, "at");
        Id id = source.field(kind).as(Id::of);
        return switch (kind) {
            case "fails" -> source.made(() -> new Happening.Fails(at, id));
            case "refuses" -> source.made(() -> new Happening.Refuses(at, id));
            case "recovers" -> source.made(() -> new Happening.Recovers(at, id));
            case "recordChanges" -> {
                ZoneEntry entry = RecordForm.read(source.field("record"), apexes.apply(id), HOUR);
                yield source.made(() -> new Happening.RecordChanges(at, id, entry));
            }
            case "authorityOutage" -> {
                Duration lasts = lasting(source);
                yield source.made(() -> new Happening.AuthorityOutage(at, id, lasts));
            }
            case "pathBreaks" -> {
                Families families = source.field("families").word(Families.class);
                Duration lasts = lasting(source);
                yield source.made(() -> new Happening.PathBreaks(at, id, families, lasts));
            }
            case "surge" -> {
                Duration lasts = lasting(source);
                Source factor = source.field("factor");
                double times = factor.decimal().doubleValue();
                yield factor.made(() -> new Happening.Surge(at, id, times, lasts));
            }
            default -> {
                Source percent = source.field("percent");
                DomainName owner = source.field("owner").as(text -> DomainName.of(text, apexes.apply(id)));
                yield percent.made(() -> new Happening.CanaryMoves(at, id, owner, PolicyForm.share(percent)));
            }
        };
    }

    private static Duration lasting(Source source) {
        Source lasts = source.field("lasts");
        Duration time = lasts.seconds();
        if (time.isNegative() || time.isZero()) {
            throw lasts.refused("What happens for a while lasts longer than 0.");
        }
        return time;
    }
}
