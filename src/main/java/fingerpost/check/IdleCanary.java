package fingerpost.check;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.RecordSet;
import java.util.List;

/** A canary that gets nothing or everything. */
final class IdleCanary implements NameCheck {
    @Override
    public String code() {
        return "RT10";
    }

    @Override
    public String source() {
        return "\"Can a domain name point to multiple IP addresses?\": canary releases";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.sets()
                .flatMap(set -> Records.policies(set.policy())
                        .filter(each -> each instanceof Canary canary && isIdle(canary))
                        .limit(1)
                        .map(each -> told(owner, set, ((Canary) each).share())))
                .toList();
    }

    private static boolean isIdle(Canary canary) {
        return canary.share() == 0 || canary.share() == 10_000;
    }

    private Finding told(Owner owner, RecordSet set, int share) {
        return finding(
                        Severity.NOTICE,
                        owner.subject(set),
                        "The canary of " + owner.name().unicode() + " " + set.type() + " gets "
                                + (share == 0
                                        ? "0 %, so the new version is never tried. Raise the share, or remove the canary."
                                        : "100 %, so the old version is never used. The release is over; remove the"
                                                + " canary."))
                .repairedBy(Repairs.put(
                        "Remove the canary of " + owner.name().unicode(),
                        owner.zone(),
                        set.withPolicy(Policies.rewrite(set.policy(), IdleCanary::settled))));
    }

    private static AnswerPolicy settled(AnswerPolicy policy) {
        return policy instanceof Canary canary && isIdle(canary)
                ? (canary.share() == 0 ? canary.stable() : canary.canary())
                : policy;
    }
}
