package fingerpost.behaviour;

import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A response in the making; an RRset stands in it once. */
final class Reply {
    private final Question question;
    private final Map<Question, RRset> answer = new LinkedHashMap<>();
    private final Map<Question, RRset> authority = new LinkedHashMap<>();
    private final Map<Question, RRset> additional = new LinkedHashMap<>();
    private final List<Hop> hops = new ArrayList<>();
    private Rcode rcode = Rcode.NOERROR;
    private boolean authoritative = true;
    private int scope;

    Reply(Question question) {
        this.question = question;
    }

    void answer(RRset rrset) {
        answer.putIfAbsent(key(rrset), rrset);
    }

    void authority(RRset rrset) {
        authority.putIfAbsent(key(rrset), rrset);
    }

    void additional(RRset rrset) {
        if (!answer.containsKey(key(rrset))) {
            additional.putIfAbsent(key(rrset), rrset);
        }
    }

    void hop(Hop hop) {
        hops.add(hop);
    }

    void scope(int bits) {
        scope = Math.max(scope, bits);
    }

    void end(Rcode code) {
        rcode = code;
    }

    /** The first name was referred on, so nothing here is said with authority. */
    void notAuthoritative() {
        authoritative = false;
    }

    List<RRset> answers() {
        return List.copyOf(answer.values());
    }

    Answered answered() {
        return new Answered(
                new Response(
                        question,
                        rcode,
                        authoritative,
                        List.copyOf(answer.values()),
                        List.copyOf(authority.values()),
                        List.copyOf(additional.values()),
                        scope),
                hops);
    }

    private static Question key(RRset rrset) {
        return new Question(rrset.owner(), rrset.type());
    }
}
