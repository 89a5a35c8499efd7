package fingerpost.diagnose.report;

import fingerpost.wire.EdnsOption;
import fingerpost.wire.Message;

/** For how many bits of the client's network an answer holds (RFC 7871 section 7.2.1). */
final class Scope {
    private Scope() {}

    /** 0 where the answer is the same for everybody, or the server does not say. */
    static int of(Message message) {
        return message.edns()
                .flatMap(edns -> edns.option(EdnsOption.ClientSubnet.class))
                .map(EdnsOption.ClientSubnet::scope)
                .orElse(0);
    }
}
