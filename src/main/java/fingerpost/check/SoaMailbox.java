package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Soa;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.stream.Stream;

/** An SOA whose mailbox is not written as the DNS wants it. */
final class SoaMailbox implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "SOA06";
    }

    @Override
    public String source() {
        return "RFC 1035 section 8, RFC 1912 section 2.2; Zonemaster SYNTAX05";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        DomainName mailbox = zone.soa().mailbox();
        boolean at = mailbox.labels().stream().anyMatch(label -> label.contains("@"));
        if (!at && mailbox.labels().size() > 1) {
            return List.of();
        }
        Finding finding = finding(
                Severity.WARNING,
                Subject.of(zone.id()),
                "The mailbox in the SOA of " + zone.apex().unicode() + " is " + mailbox
                        + ", which is no mail address in the form of the DNS: the at sign is written as a dot, so"
                        + " hostmaster@example.com becomes hostmaster.example.com. Nobody can be reached about trouble.");
        return List.of(at ? finding.repairedBy(dotted(zone, mailbox)) : finding);
    }

    private static Edit dotted(HostedZone zone, DomainName mailbox) {
        DomainName dotted = DomainName.ofLabels(mailbox.labels().stream()
                .flatMap(label -> Stream.of(label.split("@", -1)))
                .filter(label -> !label.isEmpty())
                .toList());
        return Repairs.inZone(
                "Write the mailbox as " + dotted.host(),
                zone.id(),
                now -> now.withSoa(new Soa(
                        now.soa().primary(),
                        dotted,
                        now.soa().serial(),
                        now.soa().refresh(),
                        now.soa().retry(),
                        now.soa().expire(),
                        now.soa().minimum())));
    }
}
