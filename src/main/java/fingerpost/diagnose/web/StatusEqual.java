package fingerpost.diagnose.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.Quoted;
import fingerpost.wire.web.HttpReply;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every address answers, with a status that is no failure, and all with the same one. */
final class StatusEqual implements WebCheck {
    @Override
    public String code() {
        return "HTTP01";
    }

    @Override
    public String title() {
        return "Every address answers HTTP, all the same";
    }

    @Override
    public String source() {
        return "RFC 9110 section 15.6";
    }

    @Override
    public Verdict of(WebSight sight) {
        List<WebAnswer> asked =
                sight.of(Purpose.SITE).stream().filter(StatusEqual::reachedHttp).toList();
        if (asked.isEmpty()) {
            return nothing(sight, "came as far as HTTP");
        }
        List<LiveFinding> findings = new ArrayList<>();
        asked.stream()
                .collect(groupingBy(each -> each.request().port(), TreeMap::new, toList()))
                .values()
                .forEach(members -> findings.addAll(onePort(members, sight)));
        return judged(findings);
    }

    private List<LiveFinding> onePort(List<WebAnswer> members, WebSight sight) {
        List<LiveFinding> findings = new ArrayList<>();
        String url = members.getFirst().request().url();
        members.forEach(each -> each.failure()
                .ifPresent(failure -> findings.add(finding(
                        Severity.ERROR,
                        sight,
                        Spoken.addresses(List.of(each)),
                        failure.why() + " Visitors of " + url + " who come there see an error."))));
        Map<Integer, List<WebAnswer>> byStatus = members.stream()
                .filter(each -> each.reply().isPresent())
                .collect(groupingBy(each -> each.reply().map(HttpReply::status).orElseThrow(), TreeMap::new, toList()));
        byStatus.forEach((status, same) -> {
            if (status >= 500) {
                findings.add(finding(
                        Severity.ERROR,
                        sight,
                        Spoken.addresses(same),
                        Spoken.where(same) + " answers " + status + " for " + url + ": " + meaning(status)));
            }
        });
        List<Integer> fine =
                byStatus.keySet().stream().filter(each -> each < 500).toList();
        if (fine.size() > 1) {
            findings.add(differs(fine, byStatus, url, sight));
        } else if (fine.size() == 1) {
            findings.addAll(otherTargets(byStatus.getOrDefault(fine.getFirst(), List.of()), url, sight));
        }
        return findings;
    }

    private LiveFinding differs(
            List<Integer> statuses, Map<Integer, List<WebAnswer>> byStatus, String url, WebSight sight) {
        List<String> told = statuses.stream()
                .map(each -> each + " from " + Spoken.where(byStatus.getOrDefault(each, List.of())))
                .toList();
        return finding(
                Severity.ERROR,
                sight,
                Spoken.addresses(byStatus.getOrDefault(statuses.getLast(), List.of())),
                "The addresses answer differently for " + url + ": " + Spoken.list(told)
                        + ". Which one a visitor gets is chance. Bring the members to the same configuration.");
    }

    private List<LiveFinding> otherTargets(List<WebAnswer> members, String url, WebSight sight) {
        List<String> targets = members.stream()
                .flatMap(each -> each.reply().flatMap(HttpReply::location).stream())
                .map(each -> Quoted.of(each.replaceFirst("[?#].*", "")))
                .distinct()
                .toList();
        return targets.size() < 2
                ? List.of()
                : List.of(finding(
                        Severity.WARNING,
                        sight,
                        Spoken.addresses(members),
                        "The addresses redirect " + url + " to different places: " + Spoken.list(targets)
                                + ". Bring the members to the same configuration."));
    }

    private static boolean reachedHttp(WebAnswer answer) {
        return answer.failure()
                .map(each -> each.stage() == WebFailure.Stage.HTTP && each.kind() != WebFailure.Kind.CANCELLED)
                .orElse(true);
    }

    private static String meaning(int status) {
        return switch (status) {
            case 502 -> "the proxy is up, but the backend behind it is not, or speaks something else.";
            case 503 -> "the proxy is up, but it has no backend that can take the request.";
            case 504 -> "the proxy is up, but the backend behind it does not answer in time.";
            default -> "the server fails. Its error log says why.";
        };
    }
}
