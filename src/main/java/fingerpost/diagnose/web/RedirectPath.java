package fingerpost.diagnose.web;

import fingerpost.wire.web.WebAnswer;
import java.util.List;

/**
 * Redirects as a browser follows them.
 *
 * @param hops each asked as the one before it said; at least one
 * @param last where the last one sends the client, or empty text
 */
record RedirectPath(List<WebAnswer> hops, End end, String last) {
    /** How it ends. */
    enum End {
        /** At something that is no redirect. */
        ARRIVED,
        /** At a URL that was asked before. */
        LOOP,
        /** At a URL that was asked before, but a cookie was set on the way, which a browser would have sent back. */
        COOKIE,
        /** More redirects than are followed. */
        TOO_MANY,
        /** At another site, which is not asked. */
        ELSEWHERE,
        /** At a Location that is no URL. */
        UNREADABLE,
        /** At a server that does not answer. */
        FAILED
    }

    RedirectPath {
        hops = List.copyOf(hops);
    }

    /** {@code http://example.com/ -> https://example.com/}. */
    String told() {
        StringBuilder told = new StringBuilder();
        hops.forEach(each ->
                told.append(told.isEmpty() ? "" : " -> ").append(each.request().url()));
        return last.isEmpty() ? told.toString() : told + " -> " + last;
    }
}
