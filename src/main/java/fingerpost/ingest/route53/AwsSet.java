package fingerpost.ingest.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.ingest.tree.Place;

/**
 * A resource record set of a file.
 *
 * @param id {@code SetIdentifier}; empty for simple routing
 * @param healthCheck its id; empty for none
 * @param file where it stands, relative to what is imported
 */
record AwsSet(
        DomainName name,
        RecordType type,
        String id,
        AwsRouting routing,
        String healthCheck,
        AwsContent content,
        String file,
        Place place) {
    /** What the sets have alike of which one is chosen. */
    record Question(DomainName name, RecordType type) {}

    Question question() {
        return new Question(name, type);
    }

    /** What no two sets of a zone have alike. */
    record Key(Question question, String id) {}

    Key key() {
        return new Key(question(), id);
    }
}
