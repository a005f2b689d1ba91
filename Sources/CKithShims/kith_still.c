// Swift's runtime runs its tasks on queues whose threads libdispatch watches: a timer asks every second, for as long as the
// program lives, whether one of them is blocked. The watch is for queues that would like another thread then; Swift's are as
// wide as the machine and never get one. Here the same queue is made on the threads that nobody watches, and the runtime's
// hook (the one that SwiftNIO's NIOSingletons use) leads there. What is to come instead, SE-0505, is experimental in Swift 6.3.
// Task.sleep goes past the hook, so these programs wait by other means.
#include "kith_shims.h"

typedef struct dispatch_queue_s *queue_t;
typedef struct job job_t;
/// Which executor a job belongs to; the generic one is all zero.
struct executor {
    void *identity;
    uintptr_t implementation;
};

#define swift __attribute__((swiftcall))
typedef swift void (*enqueue_t)(job_t *, void *);

extern enqueue_t swift_task_enqueueGlobal_hook __attribute__((weak));
extern swift void swift_job_run(job_t *, struct executor) __attribute__((weak));

// libdispatch, whose headers C targets don't see. What is no part of its headers is used by Swift's runtime as it is here.
extern queue_t dispatch_queue_create(const char *, void *) __attribute__((weak));
extern void dispatch_set_target_queue(queue_t, queue_t) __attribute__((weak));
extern void dispatch_queue_set_width(queue_t, long) __attribute__((weak));
extern queue_t dispatch_get_global_queue(intptr_t, uintptr_t) __attribute__((weak));
extern void dispatch_async_f(queue_t, void *, void (*)(void *)) __attribute__((weak));
extern struct { char opaque; } _dispatch_queue_attr_concurrent __attribute__((weak));

enum { quality_default = 0x15, overcommit = 2, width_of_machine = -3 };

static queue_t tasks;

static void run(void *job) { swift_job_run(job, (struct executor){0}); }

static swift void enqueue(job_t *job, void *original) {
    (void)original;
    dispatch_async_f(tasks, job, run);
}

bool kith_keep_still(void) {
    if (tasks) return true;
    bool known = &swift_task_enqueueGlobal_hook && swift_job_run && dispatch_queue_create && dispatch_set_target_queue
        && dispatch_queue_set_width && dispatch_get_global_queue && dispatch_async_f && &_dispatch_queue_attr_concurrent;
    if (!known) return false;
    queue_t threads = dispatch_get_global_queue(quality_default, overcommit);
    queue_t queue = threads ? dispatch_queue_create("kith.tasks", &_dispatch_queue_attr_concurrent) : 0;
    if (!queue) return false;
    dispatch_set_target_queue(queue, threads);
    dispatch_queue_set_width(queue, width_of_machine);
    tasks = queue;
    swift_task_enqueueGlobal_hook = enqueue;
    return true;
}
