package fingerpost.wire;

import fingerpost.dns.Question;
import java.time.Duration;
import java.util.Optional;

/**
 * What is asked, of whom, and how.
 *
 * @param recursionDesired the RD bit: set for a recursive resolver, clear for authoritative servers
 * @param edns empty for a query as of 1987
 * @param mixedCase letters of the name in random case, which a response must repeat (draft-vixie-dnsext-dns0x20)
 * @param timeout for one try
 * @param tries how often UDP is tried before the server counts as silent
 */
public record Query(
        Question question,
        Server server,
        Transport transport,
        boolean recursionDesired,
        boolean authenticData,
        boolean checkingDisabled,
        Optional<Edns> edns,
        boolean mixedCase,
        Duration timeout,
        int tries,
        Optional<TsigKey> key) {
    public Query {
        if (tries < 1 || tries > Limits.MOST_TRIES) {
            throw new IllegalArgumentException(
                    "A query is tried 1 to " + Limits.MOST_TRIES + " times, not " + tries + ".");
        }
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Limits.LONGEST_TRY) > 0) {
            throw new IllegalArgumentException(
                    "A try takes more than 0 s and at most " + Limits.LONGEST_TRY.toSeconds() + " s.");
        }
    }

    /** A question to an authoritative server: without recursion, with EDNS and mixed case, over UDP. */
    public static Query authoritative(Question question, Server server) {
        return new Query(
                question,
                server,
                Transport.UDP,
                false,
                false,
                false,
                Optional.of(Edns.plain()),
                true,
                Limits.TRY,
                Limits.TRIES,
                Optional.empty());
    }

    /** A question to a recursive resolver. */
    public static Query recursive(Question question, Server server) {
        return authoritative(question, server).withRecursionDesired(true);
    }

    public Query withRecursionDesired(boolean desired) {
        return new Query(
                question,
                server,
                transport,
                desired,
                authenticData,
                checkingDisabled,
                edns,
                mixedCase,
                timeout,
                tries,
                key);
    }

    public Query withTransport(Transport other) {
        return new Query(
                question,
                server,
                other,
                recursionDesired,
                authenticData,
                checkingDisabled,
                edns,
                mixedCase,
                timeout,
                tries,
                key);
    }

    public Query withEdns(Optional<Edns> other) {
        return new Query(
                question,
                server,
                transport,
                recursionDesired,
                authenticData,
                checkingDisabled,
                other,
                mixedCase,
                timeout,
                tries,
                key);
    }

    public Query withFlags(boolean ad, boolean cd) {
        return new Query(question, server, transport, recursionDesired, ad, cd, edns, mixedCase, timeout, tries, key);
    }

    public Query withMixedCase(boolean mixed) {
        return new Query(
                question,
                server,
                transport,
                recursionDesired,
                authenticData,
                checkingDisabled,
                edns,
                mixed,
                timeout,
                tries,
                key);
    }

    public Query withPatience(Duration eachTry, int times) {
        return new Query(
                question,
                server,
                transport,
                recursionDesired,
                authenticData,
                checkingDisabled,
                edns,
                mixedCase,
                eachTry,
                times,
                key);
    }

    public Query withKey(TsigKey shared) {
        return new Query(
                question,
                server,
                transport,
                recursionDesired,
                authenticData,
                checkingDisabled,
                edns,
                mixedCase,
                timeout,
                tries,
                Optional.of(shared));
    }

    /** The same question with signatures asked for (RFC 4035 section 3.2.1). */
    public Query withDnssecOk() {
        return withEdns(Optional.of(edns.orElseGet(Edns::plain).withDnssecOk()));
    }
}
