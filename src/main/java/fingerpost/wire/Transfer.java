package fingerpost.wire;

/**
 * How a zone transfer went.
 *
 * @param records those handed over, the first and the last being the SOA
 * @param octets of all messages
 * @param end {@link Reply.Accepted} with the last message where the zone is whole
 */
public record Transfer(Query query, long records, long messages, long octets, long nanos, Reply end) {
    public boolean whole() {
        return end instanceof Reply.Accepted;
    }
}
