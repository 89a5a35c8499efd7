package fingerpost.ingest.live;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Set;

/** Servers that answer for names that nobody wrote, though they show no wildcard. */
final class Unwritten {
    private final DomainName apex;
    private final ZoneAnswers answers;
    private final Notes notes;

    Unwritten(DomainName apex, ZoneAnswers answers, Notes notes) {
        this.apex = apex;
        this.answers = answers;
        this.notes = notes;
    }

    void look(Set<DomainName> existing) throws InterruptedException {
        DomainName nobody = ZoneReading.nobody(apex);
        Question question = new Question(nobody, RecordType.A);
        answers.ask(List.of(question));
        if (answers.answer(nobody, RecordType.A) instanceof LiveAnswer.Records records
                && !existing.contains(apex.wildcard())) {
            notes.notSeen(
                    apex.wildcard(),
                    "Names that nobody wrote are answered (" + records.spoken()
                            + "), but the servers show no wildcard. The names that were asked for stand one by one.");
        }
    }
}
