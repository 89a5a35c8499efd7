package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.ZoneEntry;
import java.util.List;

/** A zone: its head, the SOA on one line, then one line for each record set. */
final class ZoneForm {
    private ZoneForm() {}

    static Json write(HostedZone zone) {
        return new Writing()
                .text("id", zone.id())
                .text("apex", Names.host(zone.apex()))
                .textIfAny("provider", zone.provider())
                .number("ttl", zone.defaultTtl().seconds())
                .put("soa", soa(zone))
                .list("records", zone.entries(), entry -> RecordForm.write(entry, zone.apex()))
                .block();
    }

    static HostedZone read(Source source) {
        DomainName apex = source.field("apex").as(DomainName::of);
        Ttl ttl = Times.ttl(source.field("ttl"));
        Source soa = source.field("soa");
        List<ZoneEntry> entries = source.list("records", each -> RecordForm.read(each, apex, ttl));
        Id id = source.field("id").as(Id::of);
        return source.made(() -> new HostedZone(
                id,
                apex,
                ttl,
                readSoa(soa, apex),
                soa.find("ttl").map(Times::ttl).orElse(ttl),
                source.textOrNone("provider"),
                entries));
    }

    private static Json soa(HostedZone zone) {
        Soa soa = zone.soa();
        return new Writing()
                .text("primary", Names.owner(soa.primary(), zone.apex()))
                .text("mailbox", Names.owner(soa.mailbox(), zone.apex()))
                .number("serial", soa.serial())
                .number("refresh", soa.refresh().seconds())
                .number("retry", soa.retry().seconds())
                .number("expire", soa.expire().seconds())
                .number("minimum", soa.minimum().seconds())
                .number("ttl", zone.soaTtl().seconds())
                .flat();
    }

    private static Soa readSoa(Source source, DomainName apex) {
        DomainName primary = source.field("primary").as(text -> DomainName.of(text, apex));
        DomainName mailbox = source.field("mailbox").as(text -> DomainName.of(text, apex));
        long serial = source.field("serial").wholeLong();
        Ttl refresh = Times.ttl(source.field("refresh"));
        Ttl retry = Times.ttl(source.field("retry"));
        Ttl expire = Times.ttl(source.field("expire"));
        Ttl minimum = Times.ttl(source.field("minimum"));
        return source.field("serial").made(() -> new Soa(primary, mailbox, serial, refresh, retry, expire, minimum));
    }
}
