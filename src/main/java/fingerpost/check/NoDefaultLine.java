package fingerpost.check;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import java.util.List;
import java.util.Optional;

/** A policy by line without a default: who is on none of the lines gets no address. */
final class NoDefaultLine implements NameCheck {
    @Override
    public String code() {
        return "RT02";
    }

    @Override
    public String source() {
        return "\"Can a domain name point to multiple IP addresses?\": the line Default; RFC 2308 section 2.2";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.sets()
                .filter(set -> Records.policies(set.policy()).anyMatch(NoDefaultLine::lacksDefault))
                .map(set -> finding(
                                Severity.ERROR,
                                owner.subject(set),
                                owner.name().unicode() + " " + set.type() + " answers by line and has no default line."
                                        + " Whoever is on none of the lines, such as users of a public resolver abroad, gets"
                                        + " no address. Add a default.")
                        .repairedBy(Repairs.put(
                                "Add a default line to " + owner.name().unicode() + " " + set.type(),
                                owner.zone(),
                                set.withPolicy(Policies.rewrite(set.policy(), NoDefaultLine::withDefault)))))
                .toList();
    }

    private static boolean lacksDefault(AnswerPolicy policy) {
        return policy instanceof ByLine byLine && byLine.otherwise().isEmpty();
    }

    private static AnswerPolicy withDefault(AnswerPolicy policy) {
        return policy instanceof ByLine byLine && lacksDefault(policy)
                ? new ByLine(
                        byLine.choices(),
                        Optional.of(byLine.choices().getFirst().policy()))
                : policy;
    }
}
