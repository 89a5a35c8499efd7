package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A zone's own fields: its apex, its default TTL and its SOA. */
final class ZoneForm {
    private ZoneForm() {}

    static Form<HostedZone> form() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Apex"),
                        "example.com",
                        zone -> zone.apex().toString(),
                        (zone, text) -> moved(zone, DomainName.of(text.strip()))),
                Fields.text(
                        Speech.of("Default TTL"),
                        "1h",
                        zone -> zone.defaultTtl().toString(),
                        (zone, text) -> new HostedZone(
                                zone.id(),
                                zone.apex(),
                                Ttl.parse(text.strip()),
                                zone.soa(),
                                zone.soaTtl(),
                                zone.provider(),
                                zone.entries())),
                Fields.text(
                        Speech.of("Served by"),
                        "example.net DNS",
                        HostedZone::provider,
                        (zone, text) -> new HostedZone(
                                zone.id(),
                                zone.apex(),
                                zone.defaultTtl(),
                                zone.soa(),
                                zone.soaTtl(),
                                text.strip(),
                                zone.entries())),
                new Entry.Part<>(Speech.of("Start of authority"), HostedZone::soa, HostedZone::withSoa, soa()),
                Fields.text(
                        Speech.of("TTL of the SOA"),
                        "1h",
                        zone -> zone.soaTtl().toString(),
                        (zone, text) -> new HostedZone(
                                zone.id(),
                                zone.apex(),
                                zone.defaultTtl(),
                                zone.soa(),
                                Ttl.parse(text.strip()),
                                zone.provider(),
                                zone.entries()))));
    }

    /** The zone at another apex; its own names move with it, targets that others own stay. */
    static HostedZone moved(HostedZone zone, DomainName apex) {
        return new HostedZone(
                zone.id(),
                apex,
                zone.defaultTtl(),
                zone.soa(),
                zone.soaTtl(),
                zone.provider(),
                zone.entries().stream()
                        .map(each -> each.withOwner(moved(each.owner(), zone.apex(), apex)))
                        .toList());
    }

    private static DomainName moved(DomainName name, DomainName from, DomainName to) {
        return DomainName.of(name.relativeTo(from), to);
    }

    private static Form<Soa> soa() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Primary server"),
                        "ns1.example.com.",
                        soa -> soa.primary().toString(),
                        (s, text) -> new Soa(
                                DomainName.of(text.strip()),
                                s.mailbox(),
                                s.serial(),
                                s.refresh(),
                                s.retry(),
                                s.expire(),
                                s.minimum())),
                Fields.text(
                        Speech.of("Mailbox"),
                        "hostmaster.example.com.",
                        soa -> soa.mailbox().toString(),
                        (s, text) -> new Soa(
                                s.primary(),
                                DomainName.of(text.strip()),
                                s.serial(),
                                s.refresh(),
                                s.retry(),
                                s.expire(),
                                s.minimum())),
                Fields.text(
                        Speech.of("Serial"),
                        "1",
                        soa -> Long.toString(soa.serial()),
                        (s, text) -> s.withSerial(Read.longNumber(text, Speech.of("A serial")))),
                Fields.text(
                        Speech.of("Refresh"),
                        "4h",
                        soa -> soa.refresh().toString(),
                        (s, text) -> new Soa(
                                s.primary(), s.mailbox(), s.serial(), ttl(text), s.retry(), s.expire(), s.minimum())),
                Fields.text(
                        Speech.of("Retry"),
                        "1h",
                        soa -> soa.retry().toString(),
                        (s, text) -> new Soa(
                                s.primary(), s.mailbox(), s.serial(), s.refresh(), ttl(text), s.expire(), s.minimum())),
                Fields.text(
                        Speech.of("Expire"),
                        "14d",
                        soa -> soa.expire().toString(),
                        (s, text) -> new Soa(
                                s.primary(), s.mailbox(), s.serial(), s.refresh(), s.retry(), ttl(text), s.minimum())),
                Fields.text(
                        Speech.of("Negative TTL"),
                        "5m",
                        soa -> soa.minimum().toString(),
                        (s, text) -> new Soa(
                                s.primary(), s.mailbox(), s.serial(), s.refresh(), s.retry(), s.expire(), ttl(text)))));
    }

    private static Ttl ttl(String text) {
        return Ttl.parse(text.strip());
    }
}
