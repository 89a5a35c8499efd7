package fingerpost.check;

import fingerpost.dns.Ttl;
import fingerpost.topology.Failover;
import fingerpost.topology.WhenHealthy;
import java.util.List;

/** Records whose health is watched, but that caches keep for long. */
final class SlowFailover implements NameCheck {
    private static final int SHORT = 300;
    private static final int HOUR = 3600;

    @Override
    public String code() {
        return "TTL02";
    }

    @Override
    public String source() {
        return "\"Can a domain name point to multiple IP addresses?\": 300 instead of 7200 seconds";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.sets()
                .filter(set -> set.ttl().seconds() > SHORT)
                .filter(set -> Records.policies(set.policy())
                        .anyMatch(each -> each instanceof Failover || each instanceof WhenHealthy))
                .map(set -> finding(
                                set.ttl().seconds() > HOUR ? Severity.WARNING : Severity.NOTICE,
                                owner.subject(set),
                                owner.name().unicode() + " " + set.type()
                                        + " is taken out of the answers when it fails, but caches keep it for "
                                        + set.ttl().spoken()
                                        + ". That long clients still go to the dead address. Lower the TTL to 5 min or"
                                        + " less.")
                        .repairedBy(Repairs.retime(owner, set, new Ttl(SHORT))))
                .toList();
    }
}
