import SparRecords
print(CallStore.defaultPath(environment: [:]))
