// Shows what a device is told while no page is open, and says when its address changes. Keeps nothing.
self.addEventListener('push', (event) => {
  const { title, body, path, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: path }));
});

// The push service has given this device another address, or wants it to ask for one.
self.addEventListener('pushsubscriptionchange', (event) => {
  event.waitUntil(renew(event.oldSubscription, event.newSubscription));
});

async function renew(before, given) {
  if (!before) return;
  const now = given ?? (await self.registration.pushManager.subscribe(before.options));
  const { endpoint, keys } = now.toJSON();
  const body = new URLSearchParams({ before: before.endpoint, endpoint, publicKey: keys.p256dh, secret: keys.auth });
  await fetch('/push-renewal', { method: 'POST', body });
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data));
});
