package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A DNS message as it was read, nothing dropped, sections in the order of the wire.
 *
 * @param rcode with the upper bits that EDNS adds (RFC 6891 section 6.1.3)
 * @param questions those of the class IN; a response normally repeats the one that was asked
 * @param edns the OPT record; it does not stand in {@code additional}
 * @param tsig whether the message ends with a TSIG record (RFC 8945)
 */
public record Message(
        int id,
        int opcode,
        Flags flags,
        int rcode,
        List<Question> questions,
        List<ResourceRecord> answer,
        List<ResourceRecord> authority,
        List<ResourceRecord> additional,
        Optional<Edns> edns,
        boolean tsig) {
    public Message {
        questions = List.copyOf(questions);
        answer = List.copyOf(answer);
        authority = List.copyOf(authority);
        additional = List.copyOf(additional);
    }

    public boolean is(Rcode code) {
        return rcode == code.code();
    }

    /** The mnemonic of the response code (RFC 6895 section 2.3), or {@code RCODEn}. */
    public String rcodeText() {
        return RcodeNames.of(rcode);
    }

    /** The records of the answer section of that owner and type. */
    public List<ResourceRecord> answers(DomainName owner, RecordType type) {
        return answer.stream()
                .filter(each -> each.type().equals(type) && each.owner().equals(owner))
                .toList();
    }

    public Stream<ResourceRecord> records() {
        return Stream.of(answer, authority, additional).flatMap(List::stream);
    }
}
