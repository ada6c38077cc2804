package io.gendan.chassis.commands;

import io.gendan.chassis.events.CommitUnanswered;
import io.gendan.chassis.events.Transients;
import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.problems.Refused;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Makes a method a {@link Command}. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class CommandInterceptor {
    private static final Logger LOG = Logger.getLogger(CommandInterceptor.class);
    private static final int TRIES = 6;

    private final UnitOfWork unitOfWork;
    private final Answers answers;

    CommandInterceptor(UnitOfWork unitOfWork, Answers answers) {
        this.unitOfWork = unitOfWork;
        this.answers = answers;
    }

    /**
     * Repeats what trouble that passes has rolled back. A commit that was not answered may have taken place: it is repeated
     * only under an {@code Idempotency-Key}, where the second try finds the first one's answer.
     */
    @AroundInvoke
    Object command(InvocationContext invocation) throws Exception {
        boolean unanswered = false;
        for (int attempt = 1; ; attempt++) {
            try {
                return once(invocation);
            } catch (Replayed replayed) {
                throw new WebApplicationException(replayed.answer());
            } catch (Checked checked) {
                throw checked.exception();
            } catch (RuntimeException e) {
                boolean last = attempt == TRIES || !Transients.isTransient(e);
                unanswered |= e instanceof CommitUnanswered;
                if (unanswered && (last || !answers.repeatable())) {
                    LOG.warnf("It is not known whether a command was done: %s", e.getMessage());
                    throw new Refused(new OutcomeUnknown(answers.repeatable()));
                }
                if (last) {
                    throw e;
                }
                // Random, so that two commands that met in a deadlock do not meet again.
                Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L << attempt));
            }
        }
    }

    private Object once(InvocationContext invocation) {
        Supplier<Object> work = () -> answers.once(invocation.getParameters(), () -> proceed(invocation));
        boolean evenWhenParked = invocation.getMethod().getAnnotation(Command.class) instanceof Command command
                && command.evenWhenParked();
        return evenWhenParked ? unitOfWork.run(work) : unitOfWork.runUnlessParked(work);
    }

    private static Object proceed(InvocationContext invocation) {
        try {
            return invocation.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Checked(e);
        }
    }

    /** Carries a method's checked exception through the transaction, which it rolls back. */
    private static final class Checked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Exception exception;

        Checked(Exception exception) {
            super(exception);
            this.exception = exception;
        }

        Exception exception() {
            return exception;
        }
    }
}
