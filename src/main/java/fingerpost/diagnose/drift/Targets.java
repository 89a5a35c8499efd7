package fingerpost.diagnose.drift;

import fingerpost.dns.Question;

/** What the target of an ALIAS has now, seen from where we are; at the end of its chain, with the least TTL on the way. */
@FunctionalInterface
interface Targets {
    LiveAnswer now(Question question);
}
