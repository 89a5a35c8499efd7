package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name of a zone: where it is, and a card for each of its record sets. */
final class NameForm {
    private final HostedZone zone;
    private final Topology topology;

    NameForm(HostedZone zone, Topology topology) {
        this.zone = zone;
        this.topology = topology;
    }

    Form<NameEntries> form() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Name"),
                        "www",
                        name -> name.owner().relativeTo(zone.apex()),
                        (name, text) -> name.at(DomainName.of(text.strip(), zone.apex()))),
                new Entry.Many<>(
                        Speech.of("Record sets"),
                        Speech.of("record set"),
                        NameEntries::entries,
                        (name, entries) -> new NameEntries(name.owner(), entries),
                        NameForm::title,
                        fresh(),
                        this::formOf)));
    }

    private static String title(ZoneEntry entry) {
        return switch (entry) {
            case RecordSet set -> set.type() + "  " + Answers.brief(set.policy());
            case Alias alias -> "ALIAS  " + alias.target().unicode();
        };
    }

    private List<Entry.Fresh<NameEntries, ZoneEntry>> fresh() {
        List<Entry.Fresh<NameEntries, ZoneEntry>> fresh = new ArrayList<>();
        for (RecordType type : RecordType.wellKnown()) {
            if (!type.equals(RecordType.SOA)) {
                fresh.add(new Entry.Fresh<>(type.toString(), name -> set(name.owner(), type)));
            }
        }
        fresh.add(new Entry.Fresh<>("ALIAS", name -> new Alias(name.owner(), zone.defaultTtl(), other())));
        return fresh;
    }

    private DomainName other() {
        return zone.apex().child("target");
    }

    private ZoneEntry set(DomainName owner, RecordType type) {
        return RecordSet.fixed(owner, zone.defaultTtl(), Rdata.parse(type, Samples.of(type), zone.apex()));
    }

    private Form<ZoneEntry> formOf(ZoneEntry entry) {
        return switch (entry) {
            case RecordSet set -> recordSet(set.type()).within(RecordSet.class::cast, (_, changed) -> changed);
            case Alias _ -> alias().within(Alias.class::cast, (_, changed) -> changed);
        };
    }

    private Form<RecordSet> recordSet(RecordType type) {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("TTL"),
                        "1h",
                        set -> set.ttl().toString(),
                        (set, text) -> set.withTtl(Ttl.parse(text.strip()))),
                Fields.text(
                        Speech.of("Least TTL, if it follows health"),
                        Speech.of("as the TTL"),
                        set -> set.leastTtl().map(Ttl::toString).orElse(""),
                        (set, text) -> set.withLeastTtl(Optional.of(text.strip())
                                .filter(each -> !each.isEmpty())
                                .map(Ttl::parse))),
                new PolicyForm(type, zone.apex(), topology)
                        .choice(Speech.of("Answers with"), RecordSet::policy, RecordSet::withPolicy)));
    }

    private Form<Alias> alias() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("TTL"),
                        "5m",
                        each -> each.ttl().toString(),
                        (each, text) -> each.withTtl(Ttl.parse(text.strip()))),
                Fields.text(
                        Speech.of("Flattened from"),
                        "lb.example.net.",
                        each -> each.target().toString(),
                        (each, text) ->
                                new Alias(each.owner(), each.ttl(), DomainName.of(text.strip(), zone.apex())))));
    }
}
