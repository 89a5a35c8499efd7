package fingerpost.diagnose.report;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;

/** An alias that caches hold longer than what it leads to, or not at all. */
final class ChainTtl extends LiveCheck {
    ChainTtl() {
        super("CN10", "Aliases live no longer than their targets", "RFC 1034 section 3.6.2; RFC 1035 section 3.2.1");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            survey.trace(name, RecordType.A)
                    .filter(each -> !each.chain().isEmpty())
                    .ifPresent(each -> {
                        Link first = each.chain().getFirst();
                        int last = each.answers().stream()
                                .mapToInt(it -> it.ttl().seconds())
                                .min()
                                .orElse(Integer.MAX_VALUE);
                        if (first.ttl().seconds() == 0) {
                            seen.notice(
                                    name,
                                    "The alias " + name
                                            + " has a TTL of 0: every look-up asks your servers again, and none is"
                                            + " quick. Give it at least a minute.",
                                    survey.evidence(name));
                        } else if (last < Integer.MAX_VALUE && first.ttl().seconds() >= 24 * 3600 && last <= 300) {
                            seen.notice(
                                    name,
                                    "The alias " + name + " is kept by caches for "
                                            + first.ttl().spoken()
                                            + ", while its target can change within " + new Ttl(last).spoken()
                                            + ". When you point it elsewhere, clients follow only after "
                                            + first.ttl().spoken() + ". Lower the TTL of the alias.",
                                    survey.evidence(name));
                        }
                    });
        }
    }
}
