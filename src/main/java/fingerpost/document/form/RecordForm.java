package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.Optional;

/**
 * {@code {"owner": "www", "type": "A", "ttl": 300, "answers": ["192.0.2.1"]}}, names as in a zone file: {@code @} for the
 * apex, relative to it without a final dot.
 */
public final class RecordForm {
    private static final String ALIAS = "ALIAS";

    private RecordForm() {}

    /** The entry as the records of that zone have it. */
    public static Json.Fields write(ZoneEntry entry, DomainName apex) {
        Writing writing = new Writing()
                .text("owner", Names.owner(entry.owner(), apex))
                .text("type", entry.typeName())
                .number("ttl", entry.ttl().seconds());
        return switch (entry) {
            case Alias alias -> writing.text("target", alias.target()).flat();
            case RecordSet set -> {
                set.leastTtl().ifPresent(least -> writing.number("leastTtl", least.seconds()));
                yield PolicyForm.write(set.policy(), writing).flat();
            }
        };
    }

    /**
     * The entry that an object says.
     *
     * @param usual the TTL of a record set that says none
     */
    public static ZoneEntry read(Source source, DomainName apex, Ttl usual) {
        DomainName owner = source.field("owner").as(text -> DomainName.of(text, apex));
        Ttl ttl = source.find("ttl").map(Times::ttl).orElse(usual);
        Source type = source.field("type");
        if (type.text().equals(ALIAS)) {
            return new Alias(owner, ttl, source.field("target").as(text -> DomainName.of(text, apex)));
        }
        RecordType recordType = type.as(RecordType::of);
        AnswerPolicy policy = new PolicyForm(recordType, apex).read(source);
        Optional<Ttl> least = source.find("leastTtl").map(Times::ttl);
        return source.made(() -> new RecordSet(owner, recordType, ttl, policy, least));
    }
}
