package fingerpost.dns;

import java.util.List;

/**
 * The content of a DNS response, whether the design gives it or a live server.
 *
 * @param authoritative the AA bit
 * @param answer in the order sent: a chain first, then what was asked
 * @param authority the SOA of a negative answer or the NS set of a referral
 * @param additional glue and addresses that save a question
 * @param scope how many bits of the asker's network the answer is for (RFC 7871 section 7.2.1); 0 for everybody
 */
public record Response(
        Question question,
        Rcode rcode,
        boolean authoritative,
        List<RRset> answer,
        List<RRset> authority,
        List<RRset> additional,
        int scope) {
    public Response {
        answer = List.copyOf(answer);
        authority = List.copyOf(authority);
        additional = List.copyOf(additional);
    }

    /** NOERROR without data of the type asked and without a referral (RFC 2308 section 2.2). */
    public boolean isNoData() {
        return rcode == Rcode.NOERROR
                && answer.stream().noneMatch(set -> set.type().equals(question.type()))
                && !isReferral();
    }

    /** Names the servers of a zone further down instead of answering. */
    public boolean isReferral() {
        return rcode == Rcode.NOERROR
                && !authoritative
                && answer.isEmpty()
                && authority.stream().anyMatch(set -> set.type().equals(RecordType.NS));
    }
}
