package fingerpost.export.provider;

import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import java.util.Optional;

/** The one answer for everybody that comes nearest to a policy, where a provider serves it. */
public final class ProviderAnswer {
    private ProviderAnswer() {}

    public static PlainAnswer of(AnswerPolicy policy) {
        return PlainAnswer.of(policy, ProviderAnswer::known);
    }

    private static Optional<PlainAnswer> known(AnswerPolicy policy) {
        boolean ordered = (policy instanceof Rotated || policy instanceof Shuffled)
                && policy.records().size() > 1;
        return ordered
                ? Optional.of(PlainAnswer.exact(policy.records())
                        .but("The records are exact; their order is the provider's to say."))
                : Optional.empty();
    }
}
