package fingerpost.diagnose.web;

import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.List;

/**
 * Who takes connections on one port of a name's addresses. Addresses to which there is no route from here are left out: they
 * tell of this machine, not of the site.
 */
record Reach(int port, List<WebAnswer> alive, List<WebAnswer> dead) {
    static Reach of(WebSight sight, int port) {
        List<WebAnswer> told = sight.at(port).stream()
                .filter(each -> !each.failed(WebFailure.Kind.UNROUTED) && !each.failed(WebFailure.Kind.CANCELLED))
                .toList();
        return new Reach(
                port,
                told.stream().filter(WebAnswer::connected).toList(),
                told.stream().filter(each -> !each.connected()).toList());
    }

    /** Whether every IPv6 address is dead while an IPv4 address takes connections. */
    boolean v6Lost() {
        return alive.stream().anyMatch(each -> !v6(each))
                && alive.stream().noneMatch(Reach::v6)
                && dead.stream().anyMatch(Reach::v6);
    }

    static boolean v6(WebAnswer answer) {
        return answer.request().address().bits() == 128;
    }
}
