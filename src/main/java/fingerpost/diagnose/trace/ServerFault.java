package fingerpost.diagnose.trace;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.wire.Transport;

/** A way in which an authoritative server fails those who ask it. */
enum ServerFault {
    LAME(
            "DEL03",
            "Resolvers lose time there, and answers where the other servers fail too.",
            "No server is left that answers, so the way ends here.",
            "Let the server load the zone, or take it out of the delegation.",
            "RFC 1912 section 2.8; RFC 9499 section 7") {
        @Override
        boolean shows(Step step) {
            return switch (step.kind()) {
                case LAME, UPWARD, REFUSED, ERROR, MALFORMED -> true;
                case ANSWER, ALIAS, REFERRAL, NODATA, NXDOMAIN, SILENT, UNREACHABLE, REJECTED, CANCELLED -> false;
            };
        }

        @Override
        String said(Step step) {
            return step.kind() == StepKind.REFUSED
                    ? "refuses to answer"
                    : step.kind() == StepKind.ERROR ? "answers " + step.note() : step.note();
        }
    },
    SILENT(
            "DEL04",
            "Resolvers wait there for nothing before they ask another one.",
            "No server is left that answers, so the way ends here.",
            "See whether the server runs and whether a firewall lets UDP and TCP port 53 through.",
            "RFC 2182 section 3.1; Zonemaster CONNECTIVITY01") {
        @Override
        boolean shows(Step step) {
            return isDead(step) && !wasTruncated(step);
        }

        @Override
        String said(Step step) {
            return step.kind() == StepKind.SILENT ? "does not answer" : "cannot be reached";
        }
    },
    NO_TCP(
            "DEL05",
            "Answers that are too large for a datagram never arrive.",
            "The answer is too large for a datagram, and so it never arrives.",
            "Let the server answer over TCP, and the firewall let TCP port 53 through.",
            "RFC 7766 section 5") {
        @Override
        boolean shows(Step step) {
            return isDead(step) && wasTruncated(step);
        }

        @Override
        String said(Step step) {
            return "cuts its answer short over UDP and does not answer over TCP";
        }
    },
    SPECIAL_ADDRESS(
            "NS04",
            "It cannot be asked from outside.",
            "None of its servers can be asked from outside.",
            "Name a public address, or ask in the private scope if this is a network of your own.",
            "RFC 6890; Zonemaster ADDRESS01") {
        @Override
        boolean shows(Step step) {
            return step.kind() == StepKind.REJECTED;
        }

        @Override
        String said(Step step) {
            return "was not asked, because its address " + step.note().replaceFirst("^\\S+ ", "");
        }
    };

    private final String code;
    private final String effectOnSome;
    private final String effectOnAll;
    private final String cure;
    private final String source;

    ServerFault(String code, String effectOnSome, String effectOnAll, String cure, String source) {
        this.code = code;
        this.effectOnSome = effectOnSome;
        this.effectOnAll = effectOnAll;
        this.cure = cure;
        this.source = source;
    }

    abstract boolean shows(Step step);

    /** What the server does, as the end of a sentence. */
    abstract String said(Step step);

    String code() {
        return code;
    }

    String effectOnSome() {
        return effectOnSome;
    }

    String effectOnAll() {
        return effectOnAll;
    }

    String cure() {
        return cure;
    }

    String source() {
        return source;
    }

    private static boolean isDead(Step step) {
        return step.kind() == StepKind.SILENT || step.kind() == StepKind.UNREACHABLE;
    }

    private static boolean wasTruncated(Step step) {
        return step.exchange()
                .filter(each -> each.last().transport() == Transport.TCP)
                .isPresent();
    }
}
