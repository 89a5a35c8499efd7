package fingerpost.diagnose.drift;

import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Bulk;
import fingerpost.wire.BulkAnswer;
import fingerpost.wire.MessageCodec;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Over one socket, a window of questions at a time. */
final class BulkQuick implements Quick {
    private final ResolutionProfile profile;

    BulkQuick(ResolutionProfile profile) {
        this.profile = profile;
    }

    @Override
    public Map<Question, LiveAnswer> ask(Server server, Collection<Question> questions, Runnable onAnswer) {
        Map<Question, LiveAnswer> answers = new HashMap<>();
        Query like = Query.authoritative(new Question(fingerpost.dns.DomainName.ROOT, RecordType.SOA), server)
                .withPatience(profile.timeout(), profile.tries());
        Bulk.ask(questions.iterator(), like, answer -> {
            read(answer).ifPresent(live -> answers.put(answer.question(), live));
            onAnswer.run();
        });
        return answers;
    }

    private static Optional<LiveAnswer> read(BulkAnswer answer) {
        return answer.reply().flatMap(packet -> {
            try {
                return Optional.of(LiveAnswer.of(answer.question(), MessageCodec.decode(packet)));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        });
    }
}
