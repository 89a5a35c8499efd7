package fingerpost.diagnose.trace;

import fingerpost.dns.Question;

/** Finds the answer to a question from the root, as part of a path of questions that wait for it. */
@FunctionalInterface
interface Resolving {
    Ending resolve(Question question, Path path) throws InterruptedException;
}
