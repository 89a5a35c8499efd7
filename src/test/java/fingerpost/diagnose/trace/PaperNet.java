package fingerpost.diagnose.trace;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Rcode;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A whole name space without a network: at each address, what a server says to a question; all else it denies. */
public final class PaperNet implements DnsClient {
    private record Asked(IpAddress address, String question) {}

    private final Map<Asked, Consumer<Replying>> said = new HashMap<>();
    private final Map<IpAddress, Consumer<Replying>> rest = new HashMap<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();

    /**
     * What it says to that question.
     *
     * @param question such as {@code www.example.com. A}
     */
    public PaperNet at(String address, String question, Consumer<Replying> reply) {
        said.put(new Asked(IpAddress.of(address), question), reply);
        return this;
    }

    /** What it says to every other question. */
    public PaperNet at(String address, Consumer<Replying> reply) {
        rest.put(IpAddress.of(address), reply);
        return this;
    }

    @Override
    public Exchange ask(Query query) {
        IpAddress address = query.server().address();
        questions.add(address + " " + query.question());
        Replying replying = Replying.to(query);
        said.getOrDefault(
                        new Asked(address, query.question().toString()),
                        rest.getOrDefault(address, reply -> reply.rcode(Rcode.NXDOMAIN)))
                .accept(replying);
        return replying.exchange();
    }

    /** Each as {@code 192.0.2.1 www.example.com. A}, in the order asked. */
    public List<String> questions() {
        return new ArrayList<>(questions);
    }

    /** A referral to a zone, by lines of NS and of glue. */
    public static Consumer<Replying> referral(String ns, String... glue) {
        return reply -> reply.withoutAuthority().authority(ns).additional(glue);
    }
}
