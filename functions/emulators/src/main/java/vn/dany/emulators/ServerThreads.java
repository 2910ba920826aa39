package vn.dany.emulators;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A thread group for whatever the servers start. DynamoDB Local leaves threads asleep for minutes when it is shut down,
 * and they keep the JVM from ending: a group finds them, since a thread joins the group of the one that created it.
 */
final class ServerThreads implements AutoCloseable {

    /** Milliseconds that the last threads get to end; they need a few. */
    private static final long PATIENCE = 10_000;

    private final ThreadGroup group = new ThreadGroup("emulators");

    /** Runs {@code work} inside the group and hands on what it returns or throws. */
    <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(group, task, "emulators");
        // The servers' threads inherit it and look up XML and logging providers through it: under Quarkus the caller's
        // own may be closed long before them.
        thread.setContextClassLoader(ServerThreads.class.getClassLoader());
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the emulators were starting", e);
        }
    }

    /** Wakes and awaits every thread that would keep the JVM alive. */
    @Override
    public void close() {
        long deadline = System.nanoTime() + PATIENCE * 1_000_000;
        try {
            for (List<Thread> left = keepingJvmAlive(); !left.isEmpty(); left = keepingJvmAlive()) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("Threads of the emulators did not end: " + left);
                }
                for (Thread thread : left) {
                    thread.interrupt();
                    thread.join(100);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Daemons are left alone: some serve the whole JVM and are in this group only because we caused the first use. */
    private List<Thread> keepingJvmAlive() {
        Thread[] found = new Thread[group.activeCount() * 2 + 16];
        int count = group.enumerate(found);
        List<Thread> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!found[i].isDaemon() && found[i] != Thread.currentThread()) {
                result.add(found[i]);
            }
        }
        return result;
    }
}
