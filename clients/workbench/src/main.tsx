import 'graphiql/style.css';
import './workbench.css';
import './documents.css';
import './reference.css';
import { createRoot } from 'react-dom/client';
import { Workbench } from './workbench.tsx';
import { setUpWorkers } from './workers.ts';

setUpWorkers();
const place = document.getElementById('workbench');
if (place !== null) createRoot(place).render(<Workbench />);
