package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;

/** An answer without any signature: lawful only where a zone between it and the last signed one is proven to be unsigned. */
record Unsigned(Links links) {
    Judgement judge(Question question, DomainName zone) {
        TrustLink link = links.of(zone);
        List<String> labels = question.name().labels();
        int most = labels.size() - (question.type().equals(RecordType.DS) ? 1 : 0);
        for (int length = zone.labels().size() + 1; link.isSecure() && length <= most; length++) {
            Optional<TrustLink> next =
                    links.probe(DomainName.ofLabels(labels.subList(labels.size() - length, labels.size())));
            link = next.orElse(link);
        }
        return link.isSecure()
                ? Judgement.bogus(
                        Cause.NO_SIGNATURE,
                        "No signature came with the answer to " + question + ", though " + link.zone() + " is signed.")
                : Judgement.below(link);
    }
}
