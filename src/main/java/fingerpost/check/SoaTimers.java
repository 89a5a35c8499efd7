package fingerpost.check;

import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;

/** SOA timers outside of what secondaries can live with. */
final class SoaTimers implements ElementCheck<HostedZone> {
    private static final int HOUR = 3600;
    private static final int DAY = 86400;

    @Override
    public String code() {
        return "SOA05";
    }

    @Override
    public String source() {
        return "RFC 1912 section 2.2; Zonemaster ZONE02 to ZONE06";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        List<String> complaints = new ArrayList<>();
        Soa soa = zone.soa();
        if (soa.refresh().seconds() < 4 * HOUR) {
            complaints.add("refresh is below 4 h");
        }
        if (soa.retry().compareTo(soa.refresh()) >= 0) {
            complaints.add("retry is not below refresh");
        }
        if (soa.retry().seconds() < HOUR) {
            complaints.add("retry is below 1 h");
        }
        if (soa.expire().seconds() < 7 * DAY || soa.expire().compareTo(soa.refresh()) < 0) {
            complaints.add("expire is below 7 d or below refresh");
        }
        if (soa.minimum().seconds() < 60) {
            complaints.add("minimum is below 1 min");
        }
        return complaints.isEmpty()
                ? List.of()
                : List.of(finding(
                                Severity.NOTICE,
                                Subject.of(zone.id()),
                                "The SOA timers of " + zone.apex().unicode() + " are unusual: "
                                        + String.join(", ", complaints)
                                        + ". Secondaries ask too often or drop the zone too early when the primary is down;"
                                        + " usual are 4 h, 1 h, 14 d and 5 min.")
                        .repairedBy(Repairs.inZone(
                                "Set the usual SOA timers of " + zone.apex().unicode(), zone.id(), SoaTimers::usual)));
    }

    private static HostedZone usual(HostedZone zone) {
        Soa soa = zone.soa();
        return zone.withSoa(new Soa(
                soa.primary(),
                soa.mailbox(),
                soa.serial(),
                new Ttl(4 * HOUR),
                new Ttl(HOUR),
                new Ttl(14 * DAY),
                new Ttl(300)));
    }
}
