// Imported before all else by what makes pages: React and our own code ask for it when they are loaded.
Reflect.set(process.env, 'NODE_ENV', 'production');

export {};
