package fingerpost.diagnose.trace;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer section of a reply: the records themselves, or an alias of the name (RFC 1034 section 3.6.2, RFC 6672). */
final class Answers {
    private Answers() {}

    /** Empty where no record is about the name. */
    static Optional<Meaning> of(Question question, List<ResourceRecord> answer) {
        List<ResourceRecord> own = answer.stream()
                .filter(each -> each.owner().equals(question.name()))
                .toList();
        List<ResourceRecord> wanted = own.stream()
                .filter(each -> Meanings.isOfType(each, question.type()))
                .toList();
        if (!wanted.isEmpty()) {
            return Optional.of(new Meaning.Answer(wanted));
        }
        Optional<ResourceRecord> dname =
                first(answer, RecordType.DNAME).filter(each -> question.name().isBelow(each.owner()));
        if (dname.isPresent()) {
            return Optional.of(renamed(question.name(), dname.get()));
        }
        return first(own, RecordType.CNAME).map(Answers::alias);
    }

    /** The name with the owner of the DNAME replaced by its target; empty where it would be longer than 255 octets. */
    static Optional<DomainName> substituted(DomainName name, DomainName owner, DomainName target) {
        List<String> labels = new ArrayList<>(
                name.labels().subList(0, name.labels().size() - owner.labels().size()));
        labels.addAll(target.labels());
        try {
            return Optional.of(DomainName.ofLabels(labels));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }

    private static Meaning renamed(DomainName name, ResourceRecord dname) {
        return dname.rdata()
                .flatMap(data -> data.target())
                .flatMap(target -> substituted(name, dname.owner(), target))
                .<Meaning>map(target -> new Meaning.Alias(target, RecordType.DNAME, dname.ttl()))
                .orElseGet(() -> new Meaning.DeadEnd(
                        "the DNAME of " + Spoken.name(dname.owner()) + " makes a name of more than 255 octets"));
    }

    private static Meaning alias(ResourceRecord cname) {
        return cname.rdata()
                .flatMap(data -> data.target())
                .<Meaning>map(target -> new Meaning.Alias(target, RecordType.CNAME, cname.ttl()))
                .orElseGet(() -> new Meaning.DeadEnd("the CNAME of " + Spoken.name(cname.owner()) + " cannot be read"));
    }

    private static Optional<ResourceRecord> first(List<ResourceRecord> records, RecordType type) {
        return records.stream().filter(each -> each.type().equals(type)).findFirst();
    }
}
