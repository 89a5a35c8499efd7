package fingerpost.behaviour;

import fingerpost.topology.Subject;
import java.util.List;

/**
 * One step of one request.
 *
 * @param title what happens, in a few words: {@code www.example.com CNAME lb.example.net}
 * @param detail why, or what exactly: the rule that matched, what is cached until when
 * @param path the boxes of the drawing that it touches, in order
 * @param millis what it costs; 0 where nothing travels
 */
public record WalkStep(Kind kind, Outcome outcome, String title, String detail, List<Subject> path, double millis) {
    /** What sort of step it is. */
    public enum Kind {
        URL,
        STUB,
        RESOLVER,
        REFERRAL,
        ALIAS,
        ANSWER,
        CONNECT,
        TLS,
        HOST,
        SERVER,
        LOCATION,
        UPSTREAM,
        BACKEND,
        REDIRECT,
        RESPONSE,
        FAILURE
    }

    /** How it went. */
    public enum Outcome {
        GOOD,
        /** Skipped, because an earlier request left it in a cache. */
        CACHED,
        WARNED,
        FAILED
    }

    public WalkStep {
        path = List.copyOf(path);
    }
}
