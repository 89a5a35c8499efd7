package fingerpost.diagnose.web;

import fingerpost.behaviour.ProxyIndex;
import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebAnswer;
import java.util.ArrayList;
import java.util.List;

/** Requests for a name that nobody knows do not get the site. */
final class StrangersServed implements WebCheck {
    @Override
    public String code() {
        return "HTTP03";
    }

    @Override
    public String title() {
        return "An unknown Host does not reach this site";
    }

    @Override
    public String source() {
        return "RFC 9110 section 7.4; nginx manual, \"Server names\" and default_server";
    }

    @Override
    public Verdict of(WebSight sight) {
        List<WebAnswer> strangers =
                sight.of(Purpose.STRANGER).stream().filter(WebAnswer::connected).toList();
        if (strangers.isEmpty()) {
            return nothing(sight, "takes connections");
        }
        List<WebAnswer> served =
                strangers.stream().filter(each -> isTheSite(each, sight)).toList();
        List<WebAnswer> against =
                served.stream().filter(each -> refusedByDesign(each, sight)).toList();
        List<WebAnswer> usual =
                served.stream().filter(each -> !against.contains(each)).toList();
        List<LiveFinding> findings = new ArrayList<>();
        if (!against.isEmpty()) {
            findings.add(finding(
                    Severity.WARNING,
                    sight,
                    Spoken.addresses(against),
                    Spoken.where(against) + " serves this site for a Host that nobody knows; by the design such"
                            + " requests are refused. Export the design again, or add a default_server that answers"
                            + " 444 or 421."));
        }
        if (!usual.isEmpty()) {
            findings.add(finding(
                    Severity.NOTICE,
                    sight,
                    Spoken.addresses(usual),
                    Spoken.where(usual) + " serves this site for a Host that nobody knows: it is the default server"
                            + " there. Any domain that points to this address shows this site. A default_server that"
                            + " answers 444 or 421 ends that."));
        }
        return judged(findings);
    }

    private static boolean isTheSite(WebAnswer stranger, WebSight sight) {
        return stranger.reply().filter(each -> each.status() / 100 == 2).isPresent()
                && sight.of(Purpose.SITE).stream()
                        .filter(each -> each.request()
                                .address()
                                .equals(stranger.request().address()))
                        .filter(each ->
                                each.request().port() == stranger.request().port())
                        .flatMap(each -> each.reply().stream())
                        .anyMatch(each -> stranger.reply()
                                .filter(other -> other.status() == each.status()
                                        && other.body().equals(each.body()))
                                .isPresent());
    }

    private static boolean refusedByDesign(WebAnswer stranger, WebSight sight) {
        return sight.proxies(stranger.request().address()).stream()
                .anyMatch(proxy -> new ProxyIndex(proxy)
                        .taking(
                                stranger.request().host(),
                                stranger.request().port(),
                                stranger.request().tls())
                        .isEmpty());
    }
}
