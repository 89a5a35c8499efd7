package fingerpost.wire;

import fingerpost.dns.Question;
import java.time.Duration;
import java.util.Optional;

/**
 * What is asked, of whom, and how.
 *
 * @param edns empty for a query as of 1987
 * @param key by which the query is signed and its response must be
 * @param noticingOthers whether answers from other addresses over UDP are counted as strays, not believed either; it costs the
 *     news that nothing listens at the address that is asked
 */
public record Query(
        Question question,
        Server server,
        Transport transport,
        Wording wording,
        Optional<Edns> edns,
        Patience patience,
        Optional<TsigKey> key,
        boolean noticingOthers) {
    /** Without notice of others. */
    public Query(
            Question question,
            Server server,
            Transport transport,
            Wording wording,
            Optional<Edns> edns,
            Patience patience,
            Optional<TsigKey> key) {
        this(question, server, transport, wording, edns, patience, key, false);
    }

    /** A question to an authoritative server: without recursion, with EDNS and mixed case, over UDP. */
    public static Query authoritative(Question question, Server server) {
        return new Query(
                question,
                server,
                Transport.UDP,
                Wording.plain(),
                Optional.of(Edns.plain()),
                Patience.usual(),
                Optional.empty());
    }

    /** A question to a recursive resolver. */
    public static Query recursive(Question question, Server server) {
        return authoritative(question, server).withRecursionDesired(true);
    }

    /** The RD bit: set for a recursive resolver, clear for authoritative servers. */
    public boolean recursionDesired() {
        return wording.flags().recursionDesired();
    }

    /** For one try. */
    public Duration timeout() {
        return patience.each();
    }

    /** How often UDP is tried before the server counts as silent. */
    public int tries() {
        return patience.tries();
    }

    public Query withTransport(Transport other) {
        return new Query(question, server, other, wording, edns, patience, key, noticingOthers);
    }

    public Query withWording(Wording other) {
        return new Query(question, server, transport, other, edns, patience, key, noticingOthers);
    }

    public Query withEdns(Optional<Edns> other) {
        return new Query(question, server, transport, wording, other, patience, key, noticingOthers);
    }

    public Query withPatience(Patience other) {
        return new Query(question, server, transport, wording, edns, other, key, noticingOthers);
    }

    public Query withKey(TsigKey shared) {
        return new Query(question, server, transport, wording, edns, patience, Optional.of(shared), noticingOthers);
    }

    /** The same over UDP from a socket that hears every address. */
    public Query withNoticeOfOthers() {
        return new Query(question, server, transport, wording, edns, patience, key, true);
    }

    public Query withRecursionDesired(boolean desired) {
        return withWording(wording.withFlags(wording.flags().withRecursionDesired(desired)));
    }

    /** The AD and the CD bit. */
    public Query withFlags(boolean ad, boolean cd) {
        return withWording(wording.withFlags(wording.flags().withDnssec(ad, cd)));
    }

    public Query withMixedCase(boolean mixed) {
        return withWording(wording.withMixedCase(mixed));
    }

    public Query withPatience(Duration eachTry, int times) {
        return withPatience(new Patience(eachTry, times, patience.fallbacks()));
    }

    /** The same question with signatures asked for (RFC 4035 section 3.2.1). */
    public Query withDnssecOk() {
        return withEdns(Optional.of(edns.orElseGet(Edns::plain).withDnssecOk()));
    }
}
