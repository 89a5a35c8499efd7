package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.ArrayList;
import java.util.List;

/** Every address in the answer takes connections: the DNS goes on handing out a dead one. */
final class DeadMember implements WebCheck {
    @Override
    public String code() {
        return "IP05";
    }

    @Override
    public String title() {
        return "Every address in the answer takes connections";
    }

    @Override
    public String source() {
        return "RFC 1794; \"Research on IP load balancing\": DNS has no health check";
    }

    @Override
    public Verdict of(WebSight sight) {
        Reach plain = Reach.of(sight, sight.options().plain());
        Reach secure = Reach.of(sight, sight.options().secure());
        boolean asked = !plain.dead().isEmpty()
                || !plain.alive().isEmpty()
                || !secure.dead().isEmpty()
                || !secure.alive().isEmpty();
        if (!asked) {
            return nothing(sight, "can be reached from here");
        }
        if (plain.alive().isEmpty() && secure.alive().isEmpty()) {
            return judged(List.of(allDead(sight)));
        }
        List<LiveFinding> findings = new ArrayList<>();
        for (Reach reach : List.of(plain, secure)) {
            List<WebAnswer> dead = reach.dead().stream()
                    .filter(each -> !(reach.v6Lost() && Reach.v6(each)))
                    .toList();
            if (!reach.alive().isEmpty() && !dead.isEmpty()) {
                findings.add(member(dead, reach, sight));
            }
        }
        return judged(findings);
    }

    private LiveFinding member(List<WebAnswer> dead, Reach reach, WebSight sight) {
        int all = reach.alive().size() + reach.dead().size();
        return finding(
                Severity.ERROR,
                sight,
                Spoken.addresses(dead),
                Spoken.where(dead) + " is in the answer but takes no connections: "
                        + dead.getFirst().failure().map(WebFailure::why).orElse("")
                        + " The DNS has no health check: about " + Math.round(100.0 * dead.size() / all)
                        + " % of first attempts go there. Bring it back, or take the address out.");
    }

    private LiveFinding allDead(WebSight sight) {
        boolean meant =
                sight.options().bindings().filter(each -> !each.isEmpty()).isPresent()
                        || sight.addresses().stream()
                                .anyMatch(each -> !sight.proxies(each).isEmpty());
        return finding(
                meant ? Severity.ERROR : Severity.WARNING,
                sight,
                sight.addresses(),
                "No address of " + sight.host().unicode() + " takes connections on port "
                        + sight.options().plain() + " or " + sight.options().secure()
                        + ". If there is a web site at this name, it is down.");
    }
}
