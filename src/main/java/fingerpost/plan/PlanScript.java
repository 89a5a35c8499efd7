package fingerpost.plan;

import fingerpost.plan.difference.Difference;

/**
 * A plan as a script for a POSIX shell that leads through it: it says what to carry out, asks for a key, runs the checks until
 * they hold, and waits. It changes nothing by itself. With {@code FINGERPOST_PLAN=check} it only runs the checks of all steps
 * once, with {@code FINGERPOST_FROM=3} it begins at the third step.
 */
public final class PlanScript {
    private static final String START = """
        #!/bin/sh
        # Leads through a plan step by step. It asks name servers and web servers, and changes nothing by itself.
        set -u

        from=${FINGERPOST_FROM:-1}
        mode=${FINGERPOST_PLAN:-lead}
        failed=0

        step() {
            echo
            echo "Step $1: $2"
        }

        carry_out() {
            if [ "$mode" = lead ]; then
                printf 'Carry it out, then press Enter. '
                read -r _ || exit 1
            fi
        }

        # expect COMMAND LINES: the sorted output of the command, blanks as one, has to be the sorted lines
        expect() {
            tries=0
            while :; do
                seen=$(eval "$1" 2>&1 | tr -s ' \\t' '  ' | sed 's/ IN / /' | LC_ALL=C sort)
                if [ "$seen" = "$(printf '%s' "$2" | LC_ALL=C sort)" ]; then
                    echo "  as planned: $1"
                    return 0
                fi
                tries=$((tries + 1))
                if [ "$mode" != lead ] || [ $tries -ge 60 ]; then
                    echo "  NOT as planned: $1"
                    echo "$seen" | sed 's/^/    /'
                    failed=1
                    return 0
                fi
                sleep 5
            done
        }

        look() {
            echo "  $1"
            eval "$1" 2>&1 | sed 's/^/    /'
        }

        wait_for() {
            echo "  Wait $2: $3"
            if [ "$mode" = lead ]; then sleep "$1"; fi
        }
        """;

    private PlanScript() {}

    /** The script; the same plan gives the same bytes. */
    public static String of(Plan plan) {
        StringBuilder text = new StringBuilder(START);
        for (int i = 0; i < plan.steps().size(); i++) {
            step(i + 1, plan.steps().get(i), text);
        }
        text.append("\nexit $failed\n");
        return text.toString();
    }

    private static void step(int number, Step step, StringBuilder text) {
        text.append("\nif [ \"$from\" -le ").append(number).append(" ]; then\n");
        call(text, "step", Integer.toString(number), Shell.comment(step.title()));
        for (Difference each : step.changes()) {
            each.before().stream()
                    .filter(old -> !each.after().contains(old))
                    .forEach(old -> call(text, "echo", "  - " + Shell.comment(old)));
            each.after().stream()
                    .filter(fresh -> !each.before().contains(fresh))
                    .forEach(fresh -> call(text, "echo", "  + " + Shell.comment(fresh)));
        }
        text.append("    carry_out\n");
        for (Check each : step.checks()) {
            if (each.exact()) {
                call(text, "expect", each.command(), String.join("\n", each.expected()));
            } else {
                call(text, "look", each.command());
            }
        }
        if (!step.pause().time().isZero()) {
            call(
                    text,
                    "wait_for",
                    Long.toString(step.pause().time().toSeconds()),
                    Lifetime.spoken(step.pause().time()),
                    Shell.comment(step.pause().because()));
        }
        text.append("fi\n");
    }

    private static void call(StringBuilder text, String function, String... words) {
        text.append("    ").append(function);
        for (String each : words) {
            text.append(' ').append(Shell.word(each));
        }
        text.append('\n');
    }
}
